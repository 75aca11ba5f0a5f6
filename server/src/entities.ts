import { AgendaItem, AgendaItemSpeaker, AlumniMeeting, MeetingSeries } from './alumni-meeting/alumni-meeting.entity.ts'
import { ApiKey } from './api-key/api-key.entity.ts'
import {
  Assignment,
  AssignmentConsultant,
  AssignmentPart,
  ClientGroup,
  Collaborator,
  Period,
} from './assignment/assignment.entity.ts'
import { SignInAttempt } from './auth/sign-in-attempt.entity.ts'
import { SignInLink } from './auth/sign-in-link.entity.ts'
import { UserSession } from './auth/user-session.entity.ts'
import { Consultant } from './consultant/consultant.entity.ts'
import { ContactPoint } from './contact-point/contact-point.entity.ts'
import { BaseRecord, BaseRow, OrderedRow } from './core/base.entity.ts'
import { Price } from './core/price.ts'
import { SpeakerLink } from './core/speaker-link.ts'
import { Edition, PriceLine } from './edition/edition.entity.ts'
import { Enquiry } from './enquiry/enquiry.entity.ts'
import { Enrolment } from './enrolment/enrolment.entity.ts'
import { Invitation } from './invitation/invitation.entity.ts'
import { Location } from './location/location.entity.ts'
import { Document, MediaAsset } from './media-asset/media-asset.entity.ts'
import { Module, ModulePartner, ModuleSpeaker } from './module/module.entity.ts'
import { Organisation, Partner, Provider } from './organisation/organisation.entity.ts'
import { Affiliation, Person } from './person/person.entity.ts'
import './privacy/masks.ts'
import {
  LearningLine,
  LineResponsibility,
  Programme,
  ProgrammePartner,
  ProgrammeRelation,
} from './programme/programme.entity.ts'
import { Setting } from './core/setting.entity.ts'
import { SavedQuery } from './saved-query/saved-query.entity.ts'
import { Session, SessionSpeaker } from './session/session.entity.ts'
import { Speaker } from './speaker/speaker.entity.ts'
import { Testimonial } from './testimonial/testimonial.entity.ts'
import { Topic } from './topic/topic.entity.ts'
import { User } from './user/user.entity.ts'

/** Every class that MikroORM keeps. */
export const entities = [
  BaseRow,
  OrderedRow,
  BaseRecord,
  SpeakerLink,
  Price,
  MeetingSeries,
  ClientGroup,
  Period,
  Organisation,
  Provider,
  Partner,
  Location,
  Person,
  Affiliation,
  Speaker,
  Consultant,
  Topic,
  MediaAsset,
  Document,
  ContactPoint,
  Programme,
  ProgrammePartner,
  LearningLine,
  LineResponsibility,
  ProgrammeRelation,
  Module,
  ModulePartner,
  ModuleSpeaker,
  Edition,
  PriceLine,
  Session,
  SessionSpeaker,
  Enrolment,
  AlumniMeeting,
  AgendaItem,
  AgendaItemSpeaker,
  Invitation,
  Assignment,
  AssignmentPart,
  AssignmentConsultant,
  Collaborator,
  Testimonial,
  Enquiry,
  SavedQuery,
  User,
  UserSession,
  SignInLink,
  ApiKey,
  SignInAttempt,
  Setting,
]

/** Types that people list: each has a connection, a filter and an order. */
export const resources = [
  Provider,
  Partner,
  Organisation,
  Location,
  Person,
  Speaker,
  Consultant,
  Topic,
  Programme,
  Module,
  Edition,
  Session,
  Enrolment,
  AlumniMeeting,
  Invitation,
  Assignment,
  Testimonial,
  Enquiry,
  MediaAsset,
  SavedQuery,
  User,
]
