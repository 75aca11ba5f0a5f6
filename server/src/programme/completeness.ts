import { type CompletenessField, completenessRules } from '@aanbod/shared/programme/programme.ts'
import { completenessMessage } from '@aanbod/shared/programme/programme.locale.ts'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { coded, Part, registerField } from '../core/entity.ts'
import { enumOf } from '../core/vocabularies.ts'
import { currentEditionSql, nextEditionSql } from './next-edition.ts'

@ObjectType({ description: 'Something a programme lacks.' })
export class CompletenessItem {
  @Part(() => String, { description: 'Code of what is missing, such as `provider` or `priceVat`.' })
  field!: CompletenessField
  @Part(() => enumOf('CompletenessSeverity'), {
    vocabulary: 'CompletenessSeverity',
    description: 'Publishing needs what is required.',
  })
  severity!: 'REQUIRED' | 'ADVISED'
}
coded(CompletenessItem, 'message', ['field'])

@ObjectType({ description: 'How complete a programme is.' })
export class Completeness {
  @Part(() => Int, {
    description: '0 to 100: the share of what a complete programme has; what is required counts twice.',
  })
  score!: number

  @Field(() => [CompletenessItem], { simple: true, description: 'What it lacks.' })
  missing!: CompletenessItem[]
}
registerField(Completeness, {
  name: 'missing',
  source: 'json',
  type: () => CompletenessItem,
  list: true,
  nullable: false,
})

@Resolver(() => CompletenessItem)
export class CompletenessItemResolver {
  @FieldResolver(() => String, {
    description: "What is missing, in a sentence; in the caller's language unless one is given.",
  })
  message(
    @Root() item: { __field: CompletenessField },
    @Arg('locale', () => enumOf('Locale'), { nullable: true }) locale: 'NL' | 'EN' | null,
    @Ctx() context: Context,
  ): string {
    return completenessMessage(item.__field, (locale?.toLowerCase() as Locale | undefined) ?? context.locale)
  }
}

const anyEdition = (t: string, condition: string) =>
  `exists (select 1 from edition e where e.programme_id = ${t}.id and e.deleted_at is null and ${condition})`
/** Of the edition that starts next, or else is under way: what visitors ask the price of. */
const onOffer = (t: string, condition: string) =>
  `exists (select 1 from edition e where e.id = coalesce((${nextEditionSql(t)}), (${currentEditionSql(t)})) and ${condition})`
const notOver = `coalesce(partial_date_latest(coalesce(e.ends_on, e.starts_on)), today()) >= today() and e.status in ('PLANNED', 'CONFIRMED', 'RUNNING')`

/** When each rule of completeness holds, as SQL over a row of the table of programmes. */
const holds: Record<CompletenessField, (t: string) => string> = {
  title: t => `${t}.title <> ''`,
  summary: t => `${t}.summary is not null`,
  provider: t => `${t}.provider_id is not null`,
  audience: t => `(${t}.audience is not null or cardinality(${t}.audience_roles) > 0)`,
  modules: t =>
    `(${t}.method is not null or exists (select 1 from module m where m.programme_id = ${t}.id and m.deleted_at is null))`,
  contactPoints: t => `exists (select 1 from contact_point c where c.programme_id = ${t}.id)`,
  upcomingEdition: t => `(${nextEditionSql(t)}) is not null`,
  lastEditionEnded: t => `(not ${anyEdition(t, 'true')} or ${anyEdition(t, notOver)})`,
  price: t => `not ${onOffer(t, 'e.price_amount_cents is null')}`,
  priceVat: t => `not ${onOffer(t, `e.price_amount_cents is not null and e.price_vat = 'UNKNOWN'`)}`,
  registrationDate: t =>
    `not ${anyEdition(t, `e.registration in ('OPEN', 'WAITLIST') and partial_date_latest(e.starts_on) < today()`)}`,
  outcomes: t => `cardinality(${t}.outcomes) > 0`,
  admission: t => `(${t}.admission is not null or ${t}.intake <> 'NONE')`,
  speakers:
    t => `(exists (select 1 from module_speaker s join module m on m.id = s.module_id where m.programme_id = ${t}.id and m.deleted_at is null and s.speaker_id is not null)
    or exists (select 1 from session_speaker s join session n on n.id = s.session_id join edition e on e.id = n.edition_id
      where e.programme_id = ${t}.id and e.deleted_at is null and n.deleted_at is null and s.speaker_id is not null))`,
}

const weight = (severity: 'REQUIRED' | 'ADVISED') => (severity === 'REQUIRED' ? 2 : 1)
const total = completenessRules.reduce((sum, rule) => sum + weight(rule.severity), 0)

/** SQL of the score, 0 to 100. */
export const completenessScoreSql = (t: string) =>
  `round(100.0 * (${completenessRules.map(({ field, severity }) => `${weight(severity)} * (${holds[field](t)})::int`).join(' + ')}) / ${total})::int`

/** SQL predicate: an edition is to come. */
export const hasUpcomingEditionSql = holds.upcomingEdition

/** SQL predicate: time has overtaken the programme. */
export const isStaleSql = (t: string) =>
  `not (${completenessRules
    .filter(rule => 'dated' in rule)
    .map(({ field }) => `(${holds[field](t)})`)
    .join(' and ')})`

/** SQL of the score and what is missing, as `jsonb`. */
export const completenessSql = (t: string) => `select jsonb_build_object(
  'score', round(100.0 * sum(case when rule.holds then rule.weight else 0 end) / ${total})::int,
  'missing', coalesce(jsonb_agg(jsonb_build_object('field', rule.field, 'severity', rule.severity) order by rule.place) filter (where not rule.holds), '[]'))
  from (values ${completenessRules.map(({ field, severity }, place) => `(${place}, '${field}', '${severity}', ${weight(severity)}, ${holds[field](t)})`).join(', ')})
    as rule (place, field, severity, weight, holds)`

/** SQL predicate: nothing is missing that a published programme must have. */
export const isPublishableSql = (t: string) =>
  completenessRules
    .filter(rule => rule.severity === 'REQUIRED')
    .map(({ field }) => `(${holds[field](t)})`)
    .join(' and ')

/** SQL that gives the required fields a programme still lacks, as a JSON list of their codes. */
export const missingRequiredSql = (
  t: string,
) => `select coalesce(json_agg(rule.field order by rule.place) filter (where not rule.holds), '[]')
  from (values ${completenessRules
    .filter(rule => rule.severity === 'REQUIRED')
    .map(({ field }, place) => `(${place}, '${field}', ${holds[field](t)})`)
    .join(', ')}) as rule (place, field, holds)`
