import type { TypedDocumentNode } from '@urql/core'
import { graphql, type ResultOf } from '../core/tada.ts'

export const TrashList = graphql(`
  query TrashList($type: TrashType, $first: Int!, $offset: Int!) {
    trash(type: $type, first: $first, offset: $offset) {
      totalCount
      nodes {
        type
        id
        label
        deletedAt
        deletedBy
      }
    }
  }
`)
export type TrashRow = ResultOf<typeof TrashList>['trash']['nodes'][number]
export type TrashType = TrashRow['type']

export const Purge = graphql(`
  mutation Purge($type: TrashType!, $id: ID!, $label: String!) {
    purge(type: $type, id: $id, label: $label)
  }
`)

/** What takes a record of each kind out of the trash. */
export const restorers: Record<TrashType, TypedDocumentNode<unknown, { id: string }>> = {
  AlumniMeeting: graphql('mutation TakeBackAlumniMeeting($id: ID!) { restoreAlumniMeeting(id: $id) { id } }'),
  Assignment: graphql('mutation TakeBackAssignment($id: ID!) { restoreAssignment(id: $id) { id } }'),
  Consultant: graphql('mutation TakeBackConsultant($id: ID!) { restoreConsultant(id: $id) { id } }'),
  Edition: graphql('mutation TakeBackEdition($id: ID!) { restoreEdition(id: $id) { id } }'),
  Enquiry: graphql('mutation TakeBackEnquiry($id: ID!) { restoreEnquiry(id: $id) { id } }'),
  Enrolment: graphql('mutation TakeBackEnrolment($id: ID!) { restoreEnrolment(id: $id) { id } }'),
  Invitation: graphql('mutation TakeBackInvitation($id: ID!) { restoreInvitation(id: $id) { id } }'),
  Location: graphql('mutation TakeBackLocation($id: ID!) { restoreLocation(id: $id) { id } }'),
  MediaAsset: graphql('mutation TakeBackMediaAsset($id: ID!) { restoreMediaAsset(id: $id) { id } }'),
  Module: graphql('mutation TakeBackModule($id: ID!) { restoreModule(id: $id) { id } }'),
  Partner: graphql('mutation TakeBackPartner($id: ID!) { restorePartner(id: $id) { id } }'),
  Person: graphql('mutation TakeBackPerson($id: ID!) { restorePerson(id: $id) { id } }'),
  Programme: graphql('mutation TakeBackProgramme($id: ID!) { restoreProgramme(id: $id) { id } }'),
  Provider: graphql('mutation TakeBackProvider($id: ID!) { restoreProvider(id: $id) { id } }'),
  SavedQuery: graphql('mutation TakeBackSavedQuery($id: ID!) { restoreSavedQuery(id: $id) { id } }'),
  Session: graphql('mutation TakeBackSession($id: ID!) { restoreSession(id: $id) { id } }'),
  Speaker: graphql('mutation TakeBackSpeaker($id: ID!) { restoreSpeaker(id: $id) { id } }'),
  Testimonial: graphql('mutation TakeBackTestimonial($id: ID!) { restoreTestimonial(id: $id) { id } }'),
  Topic: graphql('mutation TakeBackTopic($id: ID!) { restoreTopic(id: $id) { id } }'),
  User: graphql('mutation TakeBackUser($id: ID!) { restoreUser(id: $id) { id } }'),
}
