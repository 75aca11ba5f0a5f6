import type { TestProject } from 'vitest/node'
import { embeddedTemplates } from '../templates.ts'
import { once } from './once.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { templates, end } = await once('embedded', embeddedTemplates)
  project.provide('database', 'embedded')
  project.provide('embedded', { templates })
  return end
}
