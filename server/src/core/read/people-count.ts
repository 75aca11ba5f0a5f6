import { AppError } from '../errors.ts'

/*
 * What an analyst is told when people are counted: nothing of fewer than five of them, and else a multiple of five. Which of
 * the two multiples next to the count it is, is drawn by a keyed hash of who is counted: the same people give the same
 * number however they were asked for, and one more or less of them gives one that tells nothing of that one.
 */

/**
 * SQL of a count that people hang on.
 *
 * @param person - whom a row that is counted is about
 * @param pseudonym - what tells a row from others
 * @param condition - which rows are counted; all of them when left out
 */
export function peopleCount(count: string, person: string, pseudonym: string, condition?: string): string {
  const filter = condition ? ` filter (where ${condition})` : ''
  return `people_count(${count}${filter}, count(distinct ${person})${filter}, bit_xor(uuid_hash_extended(${pseudonym}, 0))${filter})`
}

/** Whether an expression of SQL gives a count as it is told of people. */
export const isPeopleCount = (expression: string): boolean => expression.includes('people_count(')

/** SQL predicate that there are too few people to tell anything of them. */
export const tooFewPeople = (person: string): string => `count(distinct ${person}) < 5`

/** An analyst asks for what would tell of single people: their sums and extremes, or something else counted by them. */
export class TellsOfPeopleError extends AppError {
  constructor(what: string) {
    super('FORBIDDEN', () => ({ what }), {
      nl: 'Dit zou iets over afzonderlijke mensen zeggen. Tel de mensen zelf, met count of countDistinct van personAggregate, alumniAggregate, enrolmentAggregate, invitationAggregate of enquiryAggregate.',
      en: 'This would tell something of single people. Count the people themselves, with count or countDistinct of personAggregate, alumniAggregate, enrolmentAggregate, invitationAggregate or enquiryAggregate.',
    })
  }
}

/** An analyst asks for a sum or average of counts of people: what is left unsaid of small ones would be missing in it. */
export class SumOfPeopleError extends AppError {
  constructor(what: string) {
    super('FORBIDDEN', () => ({ what }), {
      nl: 'Van aantallen mensen die op een vijftal uitkomen, en onder de vijf op 0, klopt geen som of gemiddelde. Tel de mensen zelf, met count van enrolmentAggregate, invitationAggregate of personAggregate, gegroepeerd naar wat u wilt weten.',
      en: 'Counts of people are told as a multiple of five, and as 0 below five: no sum or average of those would be right. Count the people themselves, with count of enrolmentAggregate, invitationAggregate or personAggregate, grouped by what you want to know.',
    })
  }
}
