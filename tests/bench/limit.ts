import { createServer } from 'node:http'
import pg from 'pg'
import { cases, type Statement } from './cases.ts'

/*
 * What the other servers are measured by: a bare HTTP server with one prepared statement per operation, whose answer
 * PostgreSQL writes. It checks nothing, so nothing that speaks GraphQL can be faster.
 */
const statements = new Map<string, Statement>(
  cases.flatMap(({ questions }) =>
    questions.flatMap(({ operationName, limit }) => (limit ? [[operationName, limit] as [string, Statement]] : [])),
  ),
)
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 })

async function answer(body: string): Promise<string> {
  const { operationName: name, variables } = JSON.parse(body) as {
    operationName: string
    variables: Record<string, unknown>
  }
  const { sql, values } = statements.get(name) as Statement
  const given = name === 'M2' && !variables['id'] ? { ...variables, id: crypto.randomUUID() } : variables
  const { rows } = await pool.query<{ result: string }>({ name, text: sql, values: values(given) })
  return `{"data":${rows[0]?.result}}`
}

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      text => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
        response.end(text)
      },
      (error: unknown) => {
        response.writeHead(500).end(JSON.stringify({ errors: [{ message: String(error) }] }))
      },
    )
  })
}).listen(Number(process.env['PORT']), '127.0.0.1')
