import { speakerLinks } from '@aanbod/shared/core/speaker-link.ts'
import { speakerLinkWords } from '@aanbod/shared/core/speaker-link.locale.ts'
import { groupOf } from '@aanbod/shared/core/words.ts'
import type { Code } from '@aanbod/shared/core/vocabularies.ts'
import type { Ref } from '@mikro-orm/core'
import { Entity } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, InterfaceType } from 'type-graphql'
import type { Speaker } from '../speaker/speaker.entity.ts'
import { OrderedRow } from './base.entity.ts'
import { describeFields, registerField, storedBy, ToOne } from './entity.ts'

const Stored = storedBy(groupOf(speakerLinks()))

/** What a link to a speaker holds, whether on a module, a session or an agenda item. */
@Entity({ abstract: true })
@InterfaceType('SpeakerLink', {
  description: 'A speaker in a stated role.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class SpeakerLink extends OrderedRow {
  @ToOne(() => 'Speaker', { description: 'Null when somebody is promised without a name.' })
  speaker!: Ref<Speaker> | null
  @Stored() role!: Code<'TeachingRole'>
  @Stored() roleLabel!: string | null
  @Stored() certainty!: Code<'Certainty'>
  @Stored() note!: string | null
}
Field(() => ID, { description: 'UUID version 7, made by the server.', simple: true })(SpeakerLink.prototype, 'id')
Field(() => Int, { description: 'Place in the list, 1..n.', simple: true })(SpeakerLink.prototype, 'position')
registerField(SpeakerLink, { name: 'position', source: 'column', type: () => Int, list: false, nullable: false })
describeFields(SpeakerLink, speakerLinkWords)
