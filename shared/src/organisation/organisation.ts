import { z } from 'zod'
import { contactPointFaults, contactPoints } from '../contact-point/contact-point.ts'
import {
  flag,
  line,
  lines,
  oneOf,
  optionalCount,
  optionalEmail,
  optionalLine,
  optionalMarkdown,
  optionalPartialDate,
  optionalPhone,
  optionalReference,
  optionalUrl,
} from '../core/fields.ts'
import { optionalSlug } from '../core/slug.ts'
import { about, withRules } from '../core/validate.ts'

const shape = {
  name: line(),
  abbreviation: optionalLine(50),
  slug: optionalSlug(),
  aliases: lines(200, 50),
  description: optionalMarkdown(),
  website: optionalUrl(),
  email: optionalEmail(),
  phone: optionalPhone(),
  parentId: optionalReference(),
  memberCount: optionalCount(0, 100_000),
  isGroup: flag(),
  region: optionalLine(),
  city: optionalLine(),
  foundedOn: optionalPartialDate(),
  predecessor: optionalLine(),
  logoId: optionalReference(),
}

/** What a person may write about a partner: an organisation that offers no programmes itself. */
export const partnerInput = z.object(shape)
export type PartnerInput = z.output<typeof partnerInput>

/** What a person may write about a provider of programmes. */
export const providerInput = z.object({
  ...shape,
  mission: optionalMarkdown(),
  activities: lines(200, 50),
  siteLanguages: z.array(oneOf('Locale')).max(2).default([]),
  crkboRegistered: flag(),
  contactPoints: contactPoints(),
})
export type ProviderInput = z.output<typeof providerInput>
withRules(
  providerInput,
  about({ contactPoints: true }, ({ contactPoints }: Pick<ProviderInput, 'contactPoints'>) =>
    contactPointFaults(contactPoints),
  ),
)
