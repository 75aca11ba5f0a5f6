import type { EntityManager } from '@mikro-orm/postgresql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../app.ts'
import { readConfig } from '../config.ts'
import { openPglite } from '../database/embedded.ts'
import { createProvider } from '../organisation/provider.service.ts'
import { Programme } from '../programme/programme.entity.ts'
import { createProgramme } from '../programme/programme.service.ts'
import { publishScheduled } from './scheduled.service.ts'

let app: App
let pglite: Awaited<ReturnType<typeof openPglite>>

beforeAll(async () => {
  pglite = await openPglite()
  app = await createApp(readConfig({ DEMO_DATA: 'false', SERVE_CLIENT: 'false' }), { pglite })
})
afterAll(async () => {
  await app.close()
  await pglite.close()
})

const em = () => app.database.em.fork() as EntityManager

async function scheduledFor(publishAt: Date): Promise<string> {
  const providerId = await createProvider(app.systemContext(), { name: 'Leerhuis' })
  return await createProgramme(app.systemContext(), {
    title: 'Besturen in onzekere tijden',
    kind: 'MASTERCLASS',
    summary: 'Kort',
    audience: 'Bestuurders',
    method: 'Casuïstiek',
    providerId,
    contactPoints: [{ email: 'info@example.org' }],
    status: 'SCHEDULED',
    publishAt: publishAt.toISOString(),
  })
}

test('a programme that is scheduled is published when its moment has come, and not before', async () => {
  const due = await scheduledFor(new Date(Date.now() - 60_000))
  const later = await scheduledFor(new Date(Date.now() + 3_600_000))
  expect(await publishScheduled(em())).toBe(1)
  expect(await em().findOneOrFail(Programme, due)).toMatchObject({ status: 'PUBLISHED', version: 2 })
  expect(await em().findOneOrFail(Programme, later)).toMatchObject({ status: 'SCHEDULED', publishedAt: null })
  expect(await publishScheduled(em())).toBe(0)
})
