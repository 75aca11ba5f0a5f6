import { words } from '@aanbod/shared/core/locale.ts'
import { countWord, openingCount } from '../core/numberWords.ts'

/** Words of the first page. */
export const homeWords = words(
  {
    name: 'Vandaag',
    title: (count: number, today: number) =>
      count === 0
        ? 'Niets vraagt nu uw aandacht'
        : `${count === 1 ? 'Eén ding vraagt' : `${openingCount(count, 'nl')} dingen vragen`} uw aandacht${
            today > 0 && today < count ? `, ${countWord(today, 'nl')} vandaag` : ''
          }`,
    welcome: 'Welkom bij Aanbod',
    welcomeTitle: 'Er staat nog niets in.',
    welcomeText: 'Begin met een aanbieder en een programma; daarna ziet u hier elke dag wat aandacht vraagt.',
    noPassword: 'U hebt nog geen wachtwoord: na het afmelden komt u alleen met een nieuwe link binnen.',
    choosePassword: 'Kies een wachtwoord',
    create: 'Nieuw',
    figures: 'Cijfers van het aanbod',
    online: (count: number) => (count === 1 ? 'programma online' : 'programma’s online'),
    ofAll: (count: number) => `van ${count}`,
    upcoming: (count: number) => (count === 1 ? 'editie op komst' : 'edities op komst'),
    within: 'binnen 6 maanden',
    taken: 'van de plaatsen bezet',
    takenOf: (taken: number, capacity: number) => `${taken} van ${capacity}`,
    noCapacity: 'maximum onbekend',
    noEditions: 'geen edities op komst',
    enquiriesThisWeek: (count: number) => (count === 1 ? 'aanvraag deze week' : 'aanvragen deze week'),
    handled: (count: number) => `${count} afgehandeld`,
    complete: 'Vul aan',
    averageComplete: 'gemiddeld compleet',
    below: (count: number) => (count === 0 ? 'geen onder de 50%' : `${count} onder de 50%`),
    noProgrammes: 'nog geen programma’s',

    urgencies: { today: 'Vandaag', week: 'Deze week', someday: 'Als het uitkomt' },
    notShown: (count: number) => `en nog ${count}`,
    kinds: {
      conflict: 'Botsing',
      enquiries: 'Aanvragen',
      review: 'Ter beoordeling',
      seats: 'Te weinig plaatsen',
      replies: 'Antwoorden',
      incomplete: 'Onvolledig',
      stale: 'Verouderd',
      date: 'Datum onvolledig',
      price: 'Prijs onvolledig',
    },
    look: 'Bekijk',
    solve: 'Los op',
    toInbox: 'Naar inbox',
    review: 'Beoordeel',
    toEdition: 'Bekijk editie',
    toReplies: 'Naar antwoorden',
    newEdition: 'Nieuwe editie',
    update: 'Werk bij',
    fillYear: 'Vul jaar in',
    conflictAt: (edition: string, session: string, date: string) =>
      [edition, session, date].filter(Boolean).join(' · '),
    newEnquiries: (count: number, days: number) =>
      `${count} nieuwe ${count === 1 ? 'aanvraag' : 'aanvragen'}${
        days > 0 ? `, de oudste wacht ${days} ${days === 1 ? 'dag' : 'dagen'}` : ', vandaag binnengekomen'
      }`,
    waitsForReview: (title: string) => `${title} wacht op een akkoord`,
    changedBy: (name: string | null, moment: string) => `${name ? `van ${name}, ` : ''}${moment}`,
    fewSeats: (label: string, taken: number, minimum: number) => `${label}: ${taken} van de minimaal ${minimum}`,
    startsIn: (days: number, deadline: string | null) =>
      `${days === 0 ? 'start vandaag' : `start over ${days} ${days === 1 ? 'dag' : 'dagen'}`}${
        deadline ? ` · inschrijving sluit ${deadline}` : ''
      }`,
    openReplies: (title: string, open: number) =>
      `${title}: ${open} ${open === 1 ? 'genodigde antwoordde' : 'genodigden antwoordden'} nog niet`,
    replies: (accepted: number, declined: number, capacity: number | null) =>
      `${accepted} ${accepted === 1 ? 'komt' : 'komen'}, ${declined} niet${capacity === null ? '' : ` · er is plaats voor ${capacity}`}`,
    incomplete: (title: string, score: number) => `${title} is ${score}% compleet`,
    more: (count: number) => `En nog ${count}.`,
    notPublishable: 'Zo kan het niet gepubliceerd worden.',
    stale: (title: string) => `${title} staat online, maar loopt achter`,
    withoutYear: (name: string, count: number) =>
      count === 1 ? `${name}: datum zonder jaar` : `${name}: ${count} data zonder jaar`,
    withoutVat: (label: string) => `${label}: prijs zonder btw-regime`,
    withoutVatWhy: 'Een deelnemer weet zo niet wat er betaald moet worden.',

    soon: 'Binnenkort',
    soonNone: 'Geen sessies of bijeenkomsten gepland.',
    starts: (label: string) => `${label} begint`,
    occupancy: 'Bezetting komende edities',
    minimum: 'minimum',
    occupancyNone: 'Geen edities op komst.',
    recent: 'Laatst door u bewerkt',
    recentNone: 'U hebt nog niets bewerkt.',
    updatedAt: (time: string) => `Alles bijgewerkt om ${time}`,
    refresh: 'Ververs',
    failed: 'Deze pagina kon niet geladen worden.',
    allDone: 'Alles is bij. Nieuwe aanvragen, botsingen en wat blijft liggen verschijnen hier vanzelf.',
  },
  {
    name: 'Today',
    title: (count: number, today: number) =>
      count === 0
        ? 'Nothing asks for your attention now'
        : `${count === 1 ? 'One thing asks' : `${openingCount(count, 'en')} things ask`} for your attention${
            today > 0 && today < count ? `, ${countWord(today, 'en')} today` : ''
          }`,
    welcome: 'Welcome to Aanbod',
    welcomeTitle: 'There is nothing in it yet.',
    welcomeText: 'Start with a provider and a programme; then you see here every day what asks for attention.',
    noPassword: 'You have no password yet: after signing out only a new link lets you in.',
    choosePassword: 'Choose a password',
    create: 'New',
    figures: 'Figures of the offer',
    online: (count: number) => (count === 1 ? 'programme online' : 'programmes online'),
    ofAll: (count: number) => `of ${count}`,
    upcoming: (count: number) => (count === 1 ? 'edition to come' : 'editions to come'),
    within: 'within 6 months',
    taken: 'of the seats taken',
    takenOf: (taken: number, capacity: number) => `${taken} of ${capacity}`,
    noCapacity: 'maximum unknown',
    noEditions: 'no editions to come',
    enquiriesThisWeek: (count: number) => (count === 1 ? 'enquiry this week' : 'enquiries this week'),
    handled: (count: number) => `${count} handled`,
    complete: 'Complete',
    averageComplete: 'complete on average',
    below: (count: number) => (count === 0 ? 'none below 50%' : `${count} below 50%`),
    noProgrammes: 'no programmes yet',

    urgencies: { today: 'Today', week: 'This week', someday: 'When it suits' },
    notShown: (count: number) => `and ${count} more`,
    kinds: {
      conflict: 'Clash',
      enquiries: 'Enquiries',
      review: 'In review',
      seats: 'Few seats taken',
      replies: 'Replies',
      incomplete: 'Incomplete',
      stale: 'Stale',
      date: 'Incomplete date',
      price: 'Incomplete price',
    },
    look: 'View',
    solve: 'Solve',
    toInbox: 'To the inbox',
    review: 'Review',
    toEdition: 'View edition',
    toReplies: 'To the replies',
    newEdition: 'New edition',
    update: 'Update',
    fillYear: 'Fill in the year',
    conflictAt: (edition: string, session: string, date: string) =>
      [edition, session, date].filter(Boolean).join(' · '),
    newEnquiries: (count: number, days: number) =>
      `${count} new ${count === 1 ? 'enquiry' : 'enquiries'}${
        days > 0 ? `, the oldest waits ${days} ${days === 1 ? 'day' : 'days'}` : ', come in today'
      }`,
    waitsForReview: (title: string) => `${title} waits for approval`,
    changedBy: (name: string | null, moment: string) => `${name ? `by ${name}, ` : ''}${moment}`,
    fewSeats: (label: string, taken: number, minimum: number) => `${label}: ${taken} of at least ${minimum}`,
    startsIn: (days: number, deadline: string | null) =>
      `${days === 0 ? 'starts today' : `starts in ${days} ${days === 1 ? 'day' : 'days'}`}${
        deadline ? ` · registration closes ${deadline}` : ''
      }`,
    openReplies: (title: string, open: number) => `${title}: ${open} ${open === 1 ? 'has' : 'have'} not replied yet`,
    replies: (accepted: number, declined: number, capacity: number | null) =>
      `${accepted} ${accepted === 1 ? 'comes' : 'come'}, ${declined} not${capacity === null ? '' : ` · room for ${capacity}`}`,
    incomplete: (title: string, score: number) => `${title} is ${score}% complete`,
    more: (count: number) => `And ${count} more.`,
    notPublishable: 'It cannot be published like this.',
    stale: (title: string) => `${title} is online, but lags behind`,
    withoutYear: (name: string, count: number) =>
      count === 1 ? `${name}: date without a year` : `${name}: ${count} dates without a year`,
    withoutVat: (label: string) => `${label}: price without VAT regime`,
    withoutVatWhy: 'A participant cannot tell what is to be paid.',

    soon: 'Soon',
    soonNone: 'No sessions or meetings planned.',
    starts: (label: string) => `${label} starts`,
    occupancy: 'Seats of coming editions',
    minimum: 'minimum',
    occupancyNone: 'No editions to come.',
    recent: 'Last edited by you',
    recentNone: 'You have not edited anything yet.',
    updatedAt: (time: string) => `Everything as of ${time}`,
    refresh: 'Refresh',
    failed: 'This page could not be loaded.',
    allDone: 'All up to date. New enquiries, clashes and what is left lying appear here by themselves.',
  },
)
