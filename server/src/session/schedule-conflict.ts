import { words, type Locale } from '@aanbod/shared/core/locale.ts'
import { formatPartialDate } from '@aanbod/shared/core/partial-date.ts'
import { type Holiday, holidayName } from '@aanbod/shared/core/holidays.ts'
import { Arg, Ctx, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.ts'
import { coded, Part } from '../core/entity.ts'
import { DateScalar } from '../core/scalars.ts'
import { enumOf } from '../core/vocabularies.ts'

@ObjectType({ description: 'Something that speaks against the time or place of a session.' })
export class ScheduleConflict {
  @Part(() => enumOf('ConflictKind'), { vocabulary: 'ConflictKind', description: 'What speaks against it.' }) kind!:
    | 'SPEAKER'
    | 'ROOM'
    | 'HOLIDAY'
    | 'OUTSIDE_EDITION'
  @Part(() => DateScalar, { nullable: true, description: 'The day on which it happens.' }) date!: string | null
  @Part(() => String, { nullable: true, description: 'The speaker or room that is taken, or the code of the holiday.' })
  subject!: string | null
  @Part(() => String, { nullable: true, description: 'What else takes place then.' }) with!: string | null
  @Part(() => ID, { nullable: true, description: 'The other session, when it is one.' }) sessionId!: string | null
  @Part(() => ID, { nullable: true, description: 'The edition of the other session.' }) editionId!: string | null
  @Part(() => ID, { nullable: true, description: 'The alumni meeting, when it is one.' }) meetingId!: string | null
}
coded(ScheduleConflict, 'message', ['kind', 'date', 'subject', 'with'])

const sentences = words(
  {
    SPEAKER: (subject: string, other: string, day: string) => `${subject} is op ${day} ook bij ${other}.`,
    ROOM: (subject: string, other: string, day: string) => `${subject} is op ${day} ook in gebruik voor ${other}.`,
    HOLIDAY: (subject: string, _other: string, day: string) => `${day} is ${subject}.`,
    OUTSIDE_EDITION: (_subject: string, _other: string, day: string) => `${day} valt buiten de looptijd van de editie.`,
  },
  {
    SPEAKER: (subject: string, other: string, day: string) => `${subject} is also at ${other} on ${day}.`,
    ROOM: (subject: string, other: string, day: string) => `${subject} is also used for ${other} on ${day}.`,
    HOLIDAY: (subject: string, _other: string, day: string) => `${day} is ${subject}.`,
    OUTSIDE_EDITION: (_subject: string, _other: string, day: string) => `${day} lies outside the edition.`,
  },
)

interface Parts {
  __kind: ScheduleConflict['kind']
  __date: string | null
  __subject: string | null
  __with: string | null
}

@Resolver(() => ScheduleConflict)
export class ScheduleConflictResolver {
  @FieldResolver(() => String, {
    description: "The conflict in a sentence; in the caller's language unless one is given.",
  })
  message(
    @Root() conflict: Parts,
    @Arg('locale', () => enumOf('Locale'), { nullable: true }) wanted: 'NL' | 'EN' | null,
    @Ctx() context: Context,
  ): string {
    const locale = (wanted?.toLowerCase() as Locale | undefined) ?? context.locale
    const subject =
      conflict.__kind === 'HOLIDAY' ? holidayName(conflict.__subject as Holiday, locale) : (conflict.__subject ?? '')
    return sentences[locale][conflict.__kind](
      subject,
      conflict.__with ?? '',
      conflict.__date ? formatPartialDate(conflict.__date, locale) : '',
    )
  }
}
