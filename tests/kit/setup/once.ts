/*
 * Test projects load their setup files separately, though in one process. What they share is kept here under a name:
 * made by the first that asks, ended by the last that is done with it.
 */
interface Shared {
  users: number
  value: Promise<unknown>
}
const registry = Symbol.for('aanbod.tests.shared')
const global = globalThis as typeof globalThis & { [registry]?: Map<string, Shared> }

export async function once<Value extends { end(): Promise<void> }>(
  name: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const all = (global[registry] ??= new Map())
  const shared = all.get(name) ?? { users: 0, value: make() }
  all.set(name, shared)
  shared.users++
  const value = (await shared.value) as Value
  return {
    ...value,
    async end() {
      if (--shared.users > 0) return
      all.delete(name)
      await value.end()
    },
  }
}
