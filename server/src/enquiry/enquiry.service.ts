import { toE164 } from '@aanbod/shared/core/phone.ts'
import { type EnquiryInput, enquiryInput, submitEnquiryInput } from '@aanbod/shared/enquiry/enquiry.ts'
import { enrolmentInput } from '@aanbod/shared/enrolment/enrolment.ts'
import { personInput } from '@aanbod/shared/person/person.ts'
import { ref } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { ConflictError, InputError } from '../core/errors.ts'
import type { Written } from '../core/write/at-once.ts'
import {
  create,
  lockRecord,
  makeRecord,
  moveToTrash,
  parseInput,
  restore,
  sign,
  update,
} from '../core/write/records.ts'
import { Enrolment } from '../enrolment/enrolment.entity.ts'
import { Person } from '../person/person.entity.ts'
import { Enquiry } from './enquiry.entity.ts'

/** Keeps what a visitor of a website asked. @throws InputError, also without consent */
export async function submitEnquiry(context: Context, input: unknown): Promise<string> {
  const { consent: _given, ...asked } = parseInput(submitEnquiryInput, input)
  return await create(context, Enquiry, enquiryInput, {
    ...asked,
    consentAt: new Date().toISOString(),
    status: 'NEW',
  } satisfies Partial<EnquiryInput>)
}

export const createEnquiry = (context: Context, input: unknown): Promise<string> =>
  create(context, Enquiry, enquiryInput, input)

export const updateEnquiry = (
  context: Context,
  id: string,
  version: number,
  input: unknown,
  info: GraphQLResolveInfo,
): Promise<Written> => update(context, Enquiry, enquiryInput, id, version, input, info)

export const deleteEnquiry = (context: Context, id: string, version: number): Promise<string> =>
  moveToTrash(context, Enquiry, id, version)

export const restoreEnquiry = (context: Context, id: string): Promise<string> => restore(context, Enquiry, id)

/**
 * Makes or finds the person who asked (the same e-mail address or phone number is the same person) and, when the
 * enquiry names an edition, the enrolment.
 *
 * @throws InputError when it was converted already
 */
export async function convertEnquiry({ em, signedIn }: Context, id: string, version: number): Promise<string> {
  return await em.transactional(async tx => {
    const manager = tx as EntityManager
    const enquiry = await lockRecord(manager, Enquiry, id)
    if (enquiry.version !== version) {
      throw new ConflictError(
        { id, version: enquiry.version, updatedAt: enquiry.updatedAt.toISOString(), updatedBy: null, values: {} },
        [],
      )
    }
    if (enquiry.status === 'CONVERTED') throw new InputError([{ path: ['status'], code: 'already_converted' }])
    const person =
      (await findPerson(manager, enquiry)) ??
      (await makeRecord(
        manager,
        Person,
        personInput,
        parseInput(personInput, {
          ...nameParts(enquiry.name),
          salutation: enquiry.salutation,
          email: enquiry.email,
          phone: enquiry.phone,
        }),
        signedIn,
      ))
    await manager.flush()
    enquiry.person = ref(person)
    if (enquiry.edition) {
      const found = await manager.findOne(Enrolment, {
        person: person.id,
        edition: enquiry.edition.id,
        deletedAt: null,
      })
      enquiry.enrolment = ref(
        found ??
          (await makeRecord(
            manager,
            Enrolment,
            enrolmentInput,
            parseInput(enrolmentInput, {
              personId: person.id,
              editionId: enquiry.edition.id,
              status: 'APPLIED',
              remarks: enquiry.remarks,
              appliedAt: enquiry.createdAt.toISOString(),
            }),
            signedIn,
          )),
      )
    }
    enquiry.status = 'CONVERTED'
    sign(manager, enquiry, signedIn)
    return id
  })
}

async function findPerson(em: EntityManager, { email, phone }: Enquiry): Promise<Person | null> {
  const number = phone ? toE164(phone) : null
  const known = [...(email ? [{ email }] : []), ...(number ? [{ phoneE164: number }] : [])]
  return known.length === 0
    ? null
    : await em.findOne(Person, { deletedAt: null, $or: known }, { orderBy: { createdAt: 'asc' } })
}

const infixes = new Set([
  'de',
  'den',
  'der',
  'van',
  'von',
  'ter',
  'ten',
  'te',
  'het',
  "'t",
  'el',
  'al',
  'la',
  'le',
  'du',
  'in',
  'op',
  'aan',
  'bij',
  'uit',
  'tot',
  'onder',
  'over',
])

/** "Tom de Bruijn" is Tom, de, Bruijn; a single word is a family name. */
function nameParts(name: string): { givenName: string | null; infix: string | null; familyName: string } {
  const parts = name.trim().split(/\s+/)
  const familyFrom = parts.findIndex((part, index) => index > 0 && infixes.has(part.toLowerCase()))
  const start = familyFrom > 0 ? familyFrom : Math.min(1, parts.length - 1)
  const rest = parts.slice(start)
  const infixCount = rest.findIndex(part => !infixes.has(part.toLowerCase()))
  const count = infixCount < 0 ? Math.max(rest.length - 1, 0) : infixCount
  return {
    givenName: parts.slice(0, start).join(' ') || null,
    infix: rest.slice(0, count).join(' ') || null,
    familyName: rest.slice(count).join(' '),
  }
}
