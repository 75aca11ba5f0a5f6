import { documentShape } from '@aanbod/shared/result-table/document-shape.ts'
import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { partInWords } from './weight.ts'

const schema = buildSchema(`
  type Speaker { name: String! }
  type SessionSpeaker { speaker: Speaker }
  type Session { label: String! speakers: [SessionSpeaker!]! }
  type Edition { label: String! sessions: [Session!]! }
  type EditionConnection { nodes: [Edition!]! }
  type Query { editions: EditionConnection! }
`)
const shape = documentShape({
  schema,
  document: parse('{ all: editions { nodes { sessions { label speakers { speaker { name } } } } } }'),
})

test.each([
  ['all', 'edities', 'editions'],
  ['all.nodes', 'edities', 'editions'],
  ['all.nodes.sessions', 'sessies per editie', 'sessions per edition'],
  ['all.nodes.sessions.speakers', 'docenten en sprekers per sessie', 'lecturers and speakers per session'],
])('%s is “%s”', (path, nl, en) => {
  expect(partInWords(shape, path, 'nl')).toBe(nl)
  expect(partInWords(shape, path, 'en').toLowerCase()).toBe(en)
})
