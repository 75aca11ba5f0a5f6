import { can } from '@aanbod/shared/core/permissions.ts'
import { AlumniMeeting } from '../alumni-meeting/alumni-meeting.entity.ts'
import { Assignment } from '../assignment/assignment.entity.ts'
import { Consultant } from '../consultant/consultant.entity.ts'
import type { Context } from '../context.ts'
import type { AnyClass } from '../core/entity.ts'
import { Compiler } from '../core/read/compile.ts'
import { resourceOf } from '../core/read/policy.ts'
import { runStatement } from '../core/read/run.ts'
import { compileSearch, termsOf, textOf } from '../core/read/search.ts'
import { every, Statement } from '../core/read/sql.ts'
import { Edition } from '../edition/edition.entity.ts'
import { Enquiry } from '../enquiry/enquiry.entity.ts'
import { Location } from '../location/location.entity.ts'
import { Module } from '../module/module.entity.ts'
import { Partner, Provider } from '../organisation/organisation.entity.ts'
import { Person } from '../person/person.entity.ts'
import { Programme } from '../programme/programme.entity.ts'
import { Session } from '../session/session.entity.ts'
import { Speaker } from '../speaker/speaker.entity.ts'
import { Testimonial } from '../testimonial/testimonial.entity.ts'
import { Topic } from '../topic/topic.entity.ts'

const searchable: AnyClass[] = [
  Programme,
  Edition,
  Module,
  Session,
  Person,
  Speaker,
  Consultant,
  Provider,
  Partner,
  Location,
  AlumniMeeting,
  Assignment,
  Topic,
  Testimonial,
  Enquiry,
]

/** Kinds of record that a search over everything finds, by the names of their types. */
export const searchableTypes = searchable.map(entity => entity.name)

/** Of records that fit as well as each other, the latest is meant most: by their own date, where the kind has one. */
const latest = new Map<AnyClass, (alias: string) => string>([
  [Edition, t => `partial_date_earliest(${t}.starts_on)::timestamptz`],
  [Session, t => `partial_date_earliest(${t}.date)::timestamptz`],
  [AlumniMeeting, t => `partial_date_earliest(${t}.date)::timestamptz`],
])

interface Found {
  type: string
  id: string
  label: string
  detail: string | null
  score: number
}

/** Records of all kinds that fit, best first, in one statement; of what the caller may not read, none. */
export async function searchEverything(
  { em, caller }: Context,
  text: string,
  types: string[] | null,
  first: number,
): Promise<Found[]> {
  const statement = new Statement()
  const compiler = new Compiler(em.getMetadata(), statement, caller, {
    schema: undefined as never,
    fragments: {},
    variableValues: {},
  })
  const asked = { search: text }
  const wanted = textOf(statement, asked)
  if (wanted === null) return []
  const terms = statement.define(`select * from ${termsOf(wanted)}`)
  const parts = searchable
    .filter(entity => {
      const resource = resourceOf(entity)
      return (!types || types.includes(entity.name)) && (!resource || can(caller, `${resource}:read`))
    })
    .flatMap(entity => {
      const alias = statement.alias()
      const from = compiler.from(entity, alias, null)
      const search = compileSearch(compiler, entity, alias, asked, terms)
      if (!search) return []
      const { label, detail } = compiler.readingOf(entity, alias)
      const where = every([...compiler.rows(entity, alias), compiler.ownersAreThere(entity, alias)])
      return [
        `(select '${entity.name}' as type, ${searchable.indexOf(entity)} as place, ${compiler.idOf(alias)} as id, ${label?.(alias) ?? `${compiler.idOf(alias)}::text`} as label, ${detail ? `nullif(${detail(alias)}, '')` : 'null'} as detail,
      (${search.rank})::float as score, ${latest.get(entity)?.(alias) ?? 'null::timestamptz'} as latest from ${from}${search.join}
      where ${where} order by score desc, latest desc nulls last, ${compiler.idOf(alias)} limit ${first})`,
      ]
    })
  if (parts.length === 0) return []
  return await runStatement<Found[]>(
    em,
    `${statement.definitions}select coalesce(json_agg(r), '[]') as result from (
    select type, id, label, detail, score from (${parts.join(' union all ')}) found order by score desc, place, latest desc nulls last, label, id limit ${first}) r`,
    statement.values,
  )
}
