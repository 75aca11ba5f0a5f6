import type { TestProject } from 'vitest/node'
import { startPostgres } from '../postgres.ts'
import { postgresTemplates } from '../templates.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres()
  try {
    const { templates, drop } = await postgresTemplates(url)
    project.provide('database', 'postgres')
    project.provide('postgres', { url, templates })
    return () => drop().finally(stop)
  } catch (error) {
    await stop()
    throw error
  }
}
