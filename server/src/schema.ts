import 'reflect-metadata'
// Entities come before resolvers: lists and filters follow relations to all of them.
import { entities } from './entities.ts'
import { aggregates } from './aggregates.ts'
import { type GraphQLSchema, isInterfaceType } from 'graphql'
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql'
import { AlumniMeetingResolver } from './alumni-meeting/alumni-meeting.resolver.ts'
import { ApiKeyResolver } from './api-key/api-key.resolver.ts'
import { AssignmentResolver } from './assignment/assignment.resolver.ts'
import { authChecker } from './auth/auth-checker.ts'
import { AuthResolver } from './auth/auth.resolver.ts'
import { describeSchema } from './core/describe-schema.ts'
import { completeFilters } from './core/read/filter-types.ts'
import { addAggregates } from './core/read/aggregate-types.ts'
import { addListArguments } from './core/read/list-arguments.ts'
import { ConsultantResolver } from './consultant/consultant.resolver.ts'
import { refuseUnanswerable, translateErrors } from './core/error-response.ts'
import { PartialDateResolver } from './core/partial-date.ts'
import { EditionResolver } from './edition/edition.resolver.ts'
import { EnquiryResolver } from './enquiry/enquiry.resolver.ts'
import { EnrolmentResolver } from './enrolment/enrolment.resolver.ts'
import { InvitationResolver } from './invitation/invitation.resolver.ts'
import { LocationResolver } from './location/location.resolver.ts'
import { MediaAssetResolver } from './media-asset/media-asset.resolver.ts'
import { ModuleResolver } from './module/module.resolver.ts'
import { OrganisationResolver } from './organisation/organisation.resolver.ts'
import { PartnerResolver } from './organisation/partner.resolver.ts'
import { ProviderResolver } from './organisation/provider.resolver.ts'
import { PersonResolver } from './person/person.resolver.ts'
import { describeSensitive } from './privacy/describe-sensitive.ts'
import { CompletenessItemResolver } from './programme/completeness.ts'
import { ProgrammeResolver } from './programme/programme.resolver.ts'
import { SavedQueryResolver } from './saved-query/saved-query.resolver.ts'
import { SearchResolver } from './search/search.resolver.ts'
import { ScheduleConflictResolver } from './session/schedule-conflict.ts'
import { SessionResolver } from './session/session.resolver.ts'
import { SpeakerResolver } from './speaker/speaker.resolver.ts'
import { TestimonialResolver } from './testimonial/testimonial.resolver.ts'
import { TopicResolver } from './topic/topic.resolver.ts'
import { TrashResolver } from './trash/trash.resolver.ts'
import { UserResolver } from './user/user.resolver.ts'

const resolvers: NonEmptyArray<new () => object> = [
  AuthResolver,
  UserResolver,
  ApiKeyResolver,
  ProviderResolver,
  PartnerResolver,
  OrganisationResolver,
  LocationResolver,
  PersonResolver,
  SpeakerResolver,
  ConsultantResolver,
  TopicResolver,
  ProgrammeResolver,
  ModuleResolver,
  EditionResolver,
  SessionResolver,
  EnrolmentResolver,
  AlumniMeetingResolver,
  InvitationResolver,
  AssignmentResolver,
  TestimonialResolver,
  EnquiryResolver,
  MediaAssetResolver,
  SavedQueryResolver,
  SearchResolver,
  TrashResolver,
  PartialDateResolver,
  CompletenessItemResolver,
  ScheduleConflictResolver,
]

let built: GraphQLSchema | undefined

/** The schema of the API; built once per process. */
export function schema(): GraphQLSchema {
  if (built) return built
  const tables = new Set<object>(entities)
  completeFilters(type => tables.has(type))
  const annotated = buildSchemaSync({
    resolvers: resolvers as never,
    authChecker: authChecker as never,
    validate: false,
    simpleResolvers: true,
    globalMiddlewares: [translateErrors as never, refuseUnanswerable as never],
  } as never)
  const readable = readAsCompiled(annotated)
  built = describeSensitive(describeSchema(addAggregates(addListArguments(readable, entities), aggregates)))
  return built
}

/**
 * What an interface has from another one, type-graphql reads by the name of the field and not by the caller's, so that it
 * cannot be asked under another name. It is read like everything else.
 */
function readAsCompiled(made: GraphQLSchema): GraphQLSchema {
  const record = made.getType('Record')
  if (!isInterfaceType(record)) return made
  const { objects, interfaces } = made.getImplementations(record)
  for (const type of [...objects, ...interfaces]) {
    for (const name of Object.keys(record.getFields())) delete type.getFields()[name]?.resolve
  }
  return made
}
