import type { TestProject } from 'vitest/node'
import { findChromium } from '../chromium.ts'
import { buildClient } from '../client-build.ts'
import { once } from './once.ts'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildClient()
  return provideChromium(project)
}

export async function provideChromium(project: TestProject): Promise<() => Promise<void>> {
  const { chromium, end } = await once('chromium', findChromium)
  project.provide('chromium', chromium)
  return end
}
