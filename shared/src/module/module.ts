import { z } from 'zod'
import {
  flag,
  line,
  lines,
  oneOf,
  optionalCount,
  optionalLine,
  optionalMarkdown,
  optionalNumber,
  optionalReference,
  reference,
  references,
  children,
  attributes,
  documents,
} from '../core/fields.ts'
import { speakerLinks } from '../core/speaker-link.ts'

/** Organisations that take part in a programme or module, in a stated role. */
export const partnerLinks = () =>
  children('PartnerLinkInput', {
    organisationId: reference(),
    role: oneOf('PartnerRole'),
    note: optionalLine(500),
  })

/** The fields of a module, whether it is written on its own or inside its programme. */
export const moduleFields = {
  title: line(),
  shortTitle: optionalLine(),
  description: optionalMarkdown(),
  kind: oneOf('ModuleKind').default('CLASS'),
  choice: oneOf('ModuleChoice').default('CORE'),
  duration: optionalLine(),
  /** Hours, at least. */
  minHours: optionalCount(0, 10_000),
  /** ECTS; one credit is 28 hours of study. */
  credits: optionalNumber(0, 300),
  deliveryMode: oneOf('DeliveryMode').nullable().default(null),
  locationId: optionalReference(),
  partners: partnerLinks(),
  topicIds: references(),
  questions: lines(500, 50),
  learningLineIds: references(),
  speakers: speakerLinks(),
  themeChosenByGroup: flag(),
  attributes: attributes(),
  documents: documents(),
}

/** What a person may write about a module; it comes after the last module of its programme. */
export const moduleInput = z.object({ programmeId: reference(), ...moduleFields })
export type ModuleInput = z.output<typeof moduleInput>
