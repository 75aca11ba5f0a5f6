import { print } from 'graphql'
import type { DocumentNode } from 'graphql'

/** A GraphQL document, and the type of its result and variables where the test has given them. */
export type Document<Data, Variables> = string | (DocumentNode & { __apiType?: (variables: Variables) => Data })

export interface GraphQLFailure {
  message: string
  path?: (string | number)[]
  extensions: { code: string; issues?: { path: (string | number)[]; code: string; message: string }[] } & Record<
    string,
    unknown
  >
}

export interface Result<Data> {
  status: number
  headers: Headers
  data: Data | null | undefined
  errors: GraphQLFailure[] | undefined
  /** The SQL that ran between request and answer; only meaningful when nothing else runs meanwhile. */
  statements: string[]
}

/** Somebody who speaks GraphQL to the server over HTTP and keeps cookies as a browser does. */
export class Caller {
  private readonly cookies = new Map<string, string>()

  constructor(
    private readonly url: string,
    private readonly recordStatements: () => () => string[],
  ) {}

  /** Runs an operation and hands back whatever came of it. */
  async run<Data = unknown, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
    headers: Record<string, string> = {},
  ): Promise<Result<Data>> {
    const query = typeof document === 'string' ? document : print(document)
    const recorded = this.recordStatements()
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    const { data, errors } = parse<Data>(text)
    return { status: response.status, headers: response.headers, data, errors, statements: recorded() }
  }

  /**
   * Runs an operation that is to succeed, and hands back its data.
   *
   * @throws Error with the server's errors when there are any
   */
  async ask<Data = Record<string, unknown>, Variables = Record<string, unknown>>(
    document: Document<Data, Variables>,
    variables?: Variables,
  ): Promise<Data> {
    const { data, errors, status } = await this.run(document, variables)
    if (errors || !data) throw new Error(`The server answered ${status}: ${JSON.stringify(errors, undefined, 2)}`)
    return data
  }

  /** A plain HTTP request to the same server with the caller's cookies. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (!headers.has('origin')) headers.set('origin', this.url)
    if (this.cookies.size) headers.set('cookie', [...this.cookies].map(pair => pair.join('=')).join('; '))
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = cookie.split(';')
      const [name = '', ...value] = pair.split('=')
      const isOver = attributes.some(attribute => /^\s*max-age=0\s*$/i.test(attribute)) || value.join('=') === ''
      if (isOver) this.cookies.delete(name)
      else this.cookies.set(name, value.join('='))
    }
    return response
  }

  async signIn(input: { email: string; password: string }): Promise<this> {
    await this.ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input })
    return this
  }

  /** Somebody who has the same cookies, such as a second tab, and keeps them when this one signs out. */
  copy(): Caller {
    const copy = new Caller(this.url, this.recordStatements)
    for (const [name, value] of this.cookies) copy.cookies.set(name, value)
    return copy
  }

  /** The cookies a browser needs to be this caller. */
  browserCookies(): { name: string; value: string; url: string }[] {
    return [...this.cookies].map(([name, value]) => ({ name, value, url: this.url }))
  }
}

function parse<Data>(text: string): { data?: Data | null; errors?: GraphQLFailure[] } {
  try {
    return JSON.parse(text)
  } catch {
    return { errors: [{ message: text.slice(0, 2000), extensions: { code: 'NOT_JSON' } }] }
  }
}
