import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Caller } from './caller.ts'
import { createDatabase } from './databases.ts'
import { guard } from './guard.ts'
import { password, people, roles } from './people.ts'
import { openPglite, startServer } from './server.ts'

const templateNames = ['empty', 'seeded'] as const

/** What each test file's database is a copy of: `empty` has only the users of the tests, `seeded` the example offers too. */
export type Templates = Record<(typeof templateNames)[number], string>

/** Migrates the embedded database once and keeps it as files that a test file can load. */
export async function embeddedTemplates(): Promise<{ templates: Templates; end(): Promise<void> }> {
  const { directory, end } = await guard('templates')
  const templates = { empty: join(directory, 'empty.tar'), seeded: join(directory, 'seeded.tar') }
  for (const name of templateNames) {
    const pglite = await openPglite()
    const server = await startServer({ DEMO_DATA: String(name === 'seeded') }, { pglite })
    await addPeople(server.url)
    await server.close()
    const dump = await pglite.dumpDataDir('none')
    await writeFile(templates[name], Buffer.from(await dump.arrayBuffer()))
    await pglite.close()
  }
  return { templates, end }
}

/** Migrates two databases of a PostgreSQL server that test files copy. */
export async function postgresTemplates(serverUrl: string): Promise<{ templates: Templates; drop(): Promise<void> }> {
  const templates = { empty: '', seeded: '' }
  const drops: (() => Promise<void>)[] = []
  for (const name of templateNames) {
    const database = await createDatabase(serverUrl)
    drops.push(database.drop)
    templates[name] = database.name
    const server = await startServer({ DATABASE_URL: database.url, DEMO_DATA: String(name === 'seeded') })
    await addPeople(server.url)
    await server.close()
  }
  return {
    templates,
    async drop() {
      for (const each of drops) await each()
    },
  }
}

/** The administrator is there from the start; the others are added by her and come in by a link of their own. */
async function addPeople(url: string): Promise<void> {
  const admin = await someone(url).signIn({ email: people.admin.email, password })
  for (const role of roles.filter(each => each !== 'admin')) {
    const { user } = await admin.ask<{ user: { id: string } }>(
      'mutation ($input: UserInput!) { user: createUser(input: $input) { id } }',
      { input: people[role] },
    )
    const { link } = await admin.ask<{ link: { url: string } }>(
      'mutation ($id: ID!) { link: createSignInLink(userId: $id) { url } }',
      user,
    )
    const caller = someone(url)
    const token = new URL(link.url, url).searchParams.get('link')
    await caller.ask('mutation ($token: String!) { redeemSignInLink(token: $token) { id } }', { token })
    await caller.ask('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { id } }', {
      input: { newPassword: password },
    })
  }
}

const someone = (url: string) => new Caller(url, () => () => [])
