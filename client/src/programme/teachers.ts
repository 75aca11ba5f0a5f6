import type { ProgrammeRecord } from './programme.queries.ts'

/** Who teaches in a programme, and where. */
export interface Teacher {
  id: string
  name: string
  /** Places of the modules, from 1. */
  modules: number[]
  sessions: number
}

/** Everybody who teaches in any module or session, once, by name. */
export function teachersOf({ modules, editions }: Pick<ProgrammeRecord, 'modules' | 'editions'>): Teacher[] {
  const found = new Map<string, Teacher>()
  const teacherOf = ({ id, name }: { id: string; name: string }) => {
    const teacher = found.get(id) ?? { id, name, modules: [], sessions: 0 }
    found.set(id, teacher)
    return teacher
  }
  for (const [index, module] of modules.entries()) {
    for (const { speaker } of module.speakers) {
      if (speaker) teacherOf(speaker).modules.push(index + 1)
    }
  }
  for (const session of editions.flatMap(edition => edition.sessions)) {
    for (const { speaker } of session.speakers) if (speaker) teacherOf(speaker).sessions += 1
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
}
