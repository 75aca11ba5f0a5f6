import type { editionInput } from '@aanbod/shared/edition/edition.ts'
import type { Draft } from '../core/useForm.ts'
import type { EditionRecord } from './edition.queries.ts'

/** What an edition is called when it has no name of its own. */
export const defaultLabel = (title: string, number: number | null) => [title, number].filter(Boolean).join(' ')

/** The record in the shape of its input; its sessions are records of their own and not part of this form. */
export function draftOf(edition: EditionRecord): Draft<typeof editionInput> {
  const { number, label, status, registration, certainty, durationText, deliveryMode, language, programme } = edition
  return {
    programmeId: programme.id,
    number,
    label: label === defaultLabel(programme.title, number) ? null : label,
    status,
    registration,
    certainty,
    startsOn: edition.startsOn?.value ?? null,
    endsOn: edition.endsOn?.value ?? null,
    durationText,
    locationId: edition.location?.id ?? null,
    deliveryMode,
    language,
    minParticipants: edition.minParticipants,
    capacity: edition.capacity,
    price: edition.price,
    priceLines: edition.priceLines.map(({ validUntil, ...line }) => ({
      ...line,
      validUntil: validUntil?.value ?? null,
    })),
    registrationDeadline: edition.registrationDeadline?.value ?? null,
    registrationUrl: edition.registrationUrl,
    registrationOrganisationId: edition.registrationOrganisation?.id ?? null,
    cancellationTerms: edition.cancellationTerms,
    fundedById: edition.fundedBy?.id ?? null,
    hostIds: edition.hosts.map(({ id }) => id),
    realisedParticipants: edition.realisedParticipants,
    contactPoints: edition.contactPoints.map(({ person, organisation, ...point }) => ({
      ...point,
      personId: person?.id ?? null,
      organisationId: organisation?.id ?? null,
    })),
    attributes: edition.attributes,
    documents: edition.documents.map(({ asset, ...document }) => ({ ...document, assetId: asset?.id ?? null })),
  }
}

/**
 * What the next edition takes over from the last one: everything that tends to stay the same. Its price may have changed, so
 * it is provisional until somebody says otherwise; dates and sessions are not taken over.
 */
export function takenOver(last: EditionRecord): Draft<typeof editionInput> {
  const { locationId, deliveryMode, language, minParticipants, capacity, price, priceLines, ...draft } = draftOf(last)
  const { registrationUrl, registrationOrganisationId, cancellationTerms, hostIds, contactPoints, durationText } = draft
  const provisional = <P extends typeof price>(old: P) => old && { ...old, certainty: 'PROVISIONAL' as const }
  return {
    locationId: locationId ?? null,
    deliveryMode: deliveryMode ?? 'ON_SITE',
    language: language ?? null,
    minParticipants: minParticipants ?? null,
    capacity: capacity ?? null,
    durationText: durationText ?? null,
    price: provisional(price) ?? null,
    priceLines: (priceLines ?? []).map(line => ({
      ...line,
      id: null,
      price: provisional(line.price),
      validUntil: null,
    })),
    registrationUrl: registrationUrl ?? null,
    registrationOrganisationId: registrationOrganisationId ?? null,
    cancellationTerms: cancellationTerms ?? null,
    hostIds: hostIds ?? [],
    contactPoints: (contactPoints ?? []).map(point => ({ ...point, id: null })),
  }
}
