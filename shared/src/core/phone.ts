import { parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** The E.164 form of a phone number as a Dutch reader writes it ("070 – 302 4910" is "+31703024910"); null when it is none. */
export function toE164(phone: string): string | null {
  const number = parsePhoneNumberFromString(phone.replace(/[\u2010-\u2015]/g, '-'), 'NL')
  return number?.isPossible() ? number.number : null
}
