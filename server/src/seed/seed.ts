import type { EntityManager } from '@mikro-orm/postgresql'
import { createAlumniMeeting } from '../alumni-meeting/alumni-meeting.service.ts'
import { createAssignment } from '../assignment/assignment.service.ts'
import { createConsultant } from '../consultant/consultant.service.ts'
import type { Context } from '../context.ts'
import { runStatement } from '../core/read/run.ts'
import { createEdition } from '../edition/edition.service.ts'
import { createLocation } from '../location/location.service.ts'
import { createModule } from '../module/module.service.ts'
import { createPartner } from '../organisation/partner.service.ts'
import { createProvider } from '../organisation/provider.service.ts'
import { createPerson } from '../person/person.service.ts'
import { LearningLine, Programme } from '../programme/programme.entity.ts'
import { createProgramme, updateProgramme } from '../programme/programme.service.ts'
import { createSpeaker } from '../speaker/speaker.service.ts'
import { createTestimonial } from '../testimonial/testimonial.service.ts'
import { createTopic } from '../topic/topic.service.ts'
import { addExampleOffers } from './example-offers.ts'
import type { Make } from './make.ts'

/**
 * Gives a database the example offers, once: they don't come back after somebody changed or removed them. All of them are
 * there afterwards, or none.
 */
export async function seedExampleOffers(context: Context): Promise<void> {
  await context.em.transactional(async tx => {
    const em = tx as EntityManager
    if (await markFirstTime(em, 'example-offers')) await addExampleOffers(makeIn({ ...context, em }))
  })
}

/** Notes that a database is to stay without the example offers, so that a later start doesn't bring them. */
export async function declineExampleOffers(context: Context): Promise<void> {
  await context.em.transactional(async tx => void (await markFirstTime(tx as EntityManager, 'example-offers')))
}

/** Two servers that start on one database at once: the second waits here for the first. */
async function markFirstTime(em: EntityManager, name: string): Promise<boolean> {
  return await runStatement<boolean>(
    em,
    'with marked as (insert into setting (name, value) values ($1, to_jsonb(now())) on conflict do nothing returning name) select count(*) > 0 as result from marked',
    [name],
  )
}

/** Goes through the services, as a person's input does. */
function makeIn(context: Context): Make {
  const { em } = context
  return {
    provider: input => createProvider(context, input),
    partner: input => createPartner(context, input),
    location: input => createLocation(context, input),
    topic: input => createTopic(context, input),
    person: input => createPerson(context, input),
    speaker: input => createSpeaker(context, input),
    consultant: input => createConsultant(context, input),
    programme: input => createProgramme(context, input),
    module: input => createModule(context, input),
    edition: input => createEdition(context, input),
    alumniMeeting: input => createAlumniMeeting(context, input),
    assignment: input => createAssignment(context, input),
    testimonial: input => createTestimonial(context, input),
    learningLinesOf: async programmeId =>
      (await em.find(LearningLine, { programme: programmeId }, { orderBy: { position: 'asc' } })).map(({ id }) => id),
    publish: async programmeId => {
      const { version } = await em.findOneOrFail(Programme, programmeId, { refresh: true })
      await updateProgramme(context, programmeId, version, { status: 'PUBLISHED' })
    },
  }
}
