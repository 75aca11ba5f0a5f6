import { words } from '@aanbod/shared/core/locale.ts'
import { countWord, openingCount } from '../core/numberWords.ts'

const nl = {
  count: (count: number) => countWord(count, 'nl'),
  Count: (count: number) => openingCount(count, 'nl'),
  programmes: (count: number) => (count === 1 ? 'programma' : 'programma’s'),
  editions: (count: number) => (count === 1 ? 'editie' : 'edities'),
}
const en = {
  count: (count: number) => countWord(count, 'en'),
  Count: (count: number) => openingCount(count, 'en'),
  programmes: (count: number) => (count === 1 ? 'programme' : 'programmes'),
  editions: (count: number) => (count === 1 ? 'edition' : 'editions'),
}

/** Words of the insights. `measure` says what is drawn, `nothing` what is missing, `fills` what will fill it. */
export const insightWords = words(
  {
    title: 'Inzicht',
    summary: (programmes: number, upcoming: number) =>
      `${programmes} ${nl.programmes(programmes)}, ${upcoming} met een editie op komst`,
    asOf: (moment: string) => `stand ${moment}`,
    print: 'Druk af',
    filters: 'Beperk tot',
    period: 'Periode',
    provider: 'Aanbieder',
    kind: 'Soort',
    allProviders: 'Alle aanbieders',
    allKinds: 'Alle soorten',
    searchProvider: 'Zoek een aanbieder',
    clear: 'Wis filters',
    periods: {
      all: 'Alle jaren',
      last12: 'Laatste 12 maanden',
      thisYear: 'Dit jaar',
      lastYear: 'Vorig jaar',
      last3: 'Laatste 3 jaar',
      next12: 'Komende 12 maanden',
    },
    sentence: (provider: string, kind: string, period: string) => `${provider}, ${kind}, ${period}.`,
    showFigures: 'Toon de cijfers',
    showChart: 'Toon de grafiek',
    openQueryOf: (name: string) => `Open als query: ${name}`,
    exportOf: (name: string) => `Exporteer: ${name}`,
    failed: 'Dit inzicht kon niet geladen worden.',
    loading: 'Wordt geladen',
    nothingLeft: 'Met deze filters blijft er niets over.',
    notCounted: (filters: string, count: number) => `${filters} ${count === 1 ? 'telt' : 'tellen'} hier niet mee`,
    rounded: 'afgerond op vijf',
    parts: {
      soonest: (shown: string, all: string) => `de eerste ${shown} van ${all}`,
      newest: (shown: string, all: string) => `de laatste ${shown} van ${all}`,
      fastest: (shown: string, all: string) => `de snelste ${shown} van ${all}`,
      most: (shown: string, all: string) => `de bovenste ${shown} van ${all}`,
    },
    severalProviders: (count: number) => `${count} aanbieders`,
    severalKinds: (count: number) => `${count} soorten`,
    own: 'Vastgezette vragen',
    ownUnfiltered: 'De filters tellen hier niet mee.',
    ownBy: (name: string) => `van ${name}`,
    ownNothing: 'De vraag geeft geen regels.',
    headers: {
      provider: 'Aanbieder',
      status: 'Status',
      kind: 'Soort',
      programmes: 'Programma’s',
      edition: 'Editie',
      startsOn: 'Begint',
      seatsTaken: 'Bezet',
      minimum: 'Minimum',
      capacity: 'Plaatsen',
      price: 'Prijs',
      vat: 'Btw',
      meeting: 'Bijeenkomst',
      date: 'Datum',
      attendance: 'Aanwezigen',
      present: 'Jaargang aanwezig',
      invited: 'Jaargang uitgenodigd',
      month: 'Maand',
      enquiries: 'Aanvragen',
      complete: 'Compleet',
      upcoming: 'Editie op komst',
      fillRate: 'Bezetting',
      openedAt: 'Inschrijving open',
      fullAt: 'Vol',
      days: 'Dagen',
      speaker: 'Spreker',
      modules: 'Modules',
      sessions: 'Sessies',
      agendaItems: 'Agendapunten',
    },
    insights: {
      offers: {
        name: 'Programma’s per aanbieder en status',
        measure: 'programma’s per aanbieder en status',
        nothing: 'Er zijn nog geen programma’s.',
        fills: 'Elk programma telt hier mee, ook een concept.',
      },
      seats: {
        name: 'Bezetting van komende edities',
        measure: 'bezette plaatsen; streep is het minimum, gearceerd haalt het niet',
        nothing: 'Er beginnen geen edities vanaf vandaag.',
        fills:
          'Een editie met een bekende begindatum komt hier te staan; met minimum en maximum ziet u hoe vol zij is.',
      },
      prices: {
        name: 'Prijzen per soort en btw-regime',
        measure: 'prijs per deelnemer per editie, naar soort; prijzen per groep of dag niet',
        nothing: 'Van geen enkele editie is de prijs bekend.',
        fills: 'Een prijs met een bedrag komt hier te staan. Een prijs zonder bedrag is onbekend en telt niet als 0.',
      },
      reach: {
        name: 'Jaargangen op alumnibijeenkomsten',
        measure: 'jaargangen per jaar; stip is aanwezig, ring is uitgenodigd',
        nothing: 'Van geen enkele bijeenkomst is bekend welke jaargangen er waren.',
        fills:
          'Nodig bij een bijeenkomst jaargangen uit, of vul in welke er waren; edities hebben daarvoor een nummer nodig.',
      },
      enquiries: {
        name: 'Aanvragen per maand en soort',
        measure: 'aanvragen per maand en soort, zonder spam',
        nothing: 'Er zijn nog geen aanvragen.',
        fills: 'Wat bezoekers van de website sturen, telt hier mee in de maand waarin het kwam.',
      },
      completeness: {
        name: 'Programma’s naar volledigheid',
        measure: 'programma’s naar volledigheid, zonder het archief',
        nothing: 'Er zijn nog geen programma’s.',
        fills: 'Elk programma dat niet gearchiveerd is, telt hier mee.',
      },
      upcoming: {
        name: 'Programma’s zonder editie op komst',
        measure: 'gepubliceerde programma’s; gearceerd heeft geen editie op komst',
        nothing: 'Er zijn nog geen gepubliceerde programma’s.',
        fills: 'Zodra een programma gepubliceerd is, ziet u hier of er een editie van komt.',
      },
      fill: {
        name: 'Bezetting per editie door de jaren',
        measure: 'bezet deel van de plaatsen per editie, naar begindatum',
        nothing: 'Van geen enkele editie is de bezetting bekend.',
        fills: 'Een bevestigde editie met een maximum komt hier te staan; zonder begindatum alleen in de cijfers.',
      },
      lead: {
        name: 'Van open inschrijving tot vol',
        measure: 'dagen van het openen van de inschrijving tot de laatste plaats bezet was',
        nothing: 'Nog geen editie is vol geraakt na het openen van de inschrijving.',
        fills: 'Aanbod houdt vanaf nu bij wanneer een inschrijving opengaat en wanneer een editie vol is.',
      },
      kinds: {
        name: 'Programma’s per soort en aanbieder',
        measure: 'programma’s per soort en aanbieder, zonder het archief',
        nothing: 'Er zijn nog geen programma’s.',
        fills: 'Elk programma dat niet gearchiveerd is, telt hier mee.',
      },
      speakers: {
        name: 'Sprekers naar aantal onderdelen',
        measure: 'modules, sessies en agendapunten waarin zij optreden',
        nothing: 'Er staan nog geen sprekers op het programma.',
        fills: 'Noem sprekers bij modules, sessies of agendapunten; dan ziet u hier op wie het aanbod leunt.',
      },
    },
    findings: {
      offersAll: (count: number, provider: string) =>
        count === 1
          ? `Het enige programma is van ${provider}`
          : `Alle ${nl.count(count)} programma’s zijn van ${provider}`,
      offersTwoThirds: (provider: string) => `Ruim twee derde van het aanbod is van ${provider}`,
      offersHalf: (provider: string) => `Meer dan de helft van het aanbod is van ${provider}`,
      offersTogether: (one: string, other: string, count: number) =>
        `${one} en ${other} bieden het meest aan: elk ${nl.count(count)} ${nl.programmes(count)}`,
      offersMost: (provider: string, count: number, total: number) =>
        `${provider} biedt het meest aan: ${count} van ${total} programma’s`,
      offersWithoutProvider: (count: number) =>
        count === 1
          ? 'Het enige programma heeft geen aanbieder'
          : `Alle ${nl.count(count)} programma’s missen een aanbieder`,
      kindsOne: (count: number, kind: string) =>
        count === 1
          ? `Het enige programma is van de soort ${kind.toLowerCase()}`
          : `Alle ${nl.count(count)} programma’s zijn van de soort ${kind.toLowerCase()}`,
      kindsEven: (kinds: number, total: number) =>
        `${nl.Count(total)} programma’s, verdeeld over ${nl.count(kinds)} soorten`,
      kindsMost: (kind: string, count: number, total: number) =>
        `${kind} komt het meest voor: ${count} van ${total} programma’s`,
      seatsShort: (count: number) =>
        `${nl.Count(count)} ${nl.editions(count)} ${count === 1 ? 'haalt het' : 'halen hun'} minimum nog niet`,
      seatsFull: (count: number) => `${nl.Count(count)} ${nl.editions(count)} ${count === 1 ? 'is' : 'zijn'} vol`,
      seatsReached: (count: number, all: boolean) =>
        count === 1
          ? 'De editie met een minimum haalt het al'
          : all
            ? 'Elke editie op komst haalt het minimum al'
            : `${nl.Count(count)} edities halen hun minimum al; van de andere is het niet bekend`,
      seatsTaken: (taken: number, capacity: number) => `${taken} van ${capacity} plaatsen zijn bezet`,
      seatsUnknown: (count: number) =>
        `Van ${count === 1 ? 'de editie' : `de ${nl.count(count)} edities`} op komst is geen maximum bekend`,
      pricesUnknownVat: (count: number) =>
        `Van ${nl.count(count)} ${count === 1 ? 'prijs' : 'prijzen'} is het btw-regime niet bekend`,
      pricesOne: (price: string) => `Eén prijs is bekend: ${price}`,
      pricesSame: (count: number, price: string) => `Alle ${nl.count(count)} prijzen zijn ${price}`,
      pricesRange: (least: string, greatest: string) => `Prijzen lopen van ${least} tot ${greatest}`,
      reachInvited: (cohorts: string, year: string) => `${cohorts} gevraagd voor ${year}`,
      reachPresent: (cohorts: string, year: string) => `${cohorts} aanwezig in ${year}`,
      reachUndated: (cohorts: string) => `${cohorts} aanwezig, jaar onbekend`,
      reachCompared: (count: number, year: string, before: number, yearBefore: string) =>
        `${nl.Count(count)} ${count === 1 ? 'jaargang was' : 'jaargangen waren'} er in ${year}, ${
          count === before
            ? 'evenveel als'
            : `${nl.count(Math.abs(count - before))} ${count > before ? 'meer' : 'minder'} dan`
        } in ${yearBefore}`,
      cohortSpan: (first: number, last: number) => `Jaargang ${first} t/m ${last}`,
      cohortCount: (count: number) => `${nl.Count(count)} jaargangen`,
      cohortList: (list: string, count: number) => `${count === 1 ? 'Jaargang' : 'Jaargangen'} ${list}`,
      enquiriesMost: (month: string) => `${month.charAt(0).toUpperCase()}${month.slice(1)} bracht de meeste aanvragen`,
      enquiriesEven: (total: number, months: number) => `${nl.Count(total)} aanvragen in ${nl.count(months)} maanden`,
      enquiriesOnly: (count: number, month: string) =>
        `${nl.Count(count)} ${count === 1 ? 'aanvraag' : 'aanvragen'}, ${count === 1 ? '' : 'alle '}in ${month}`,
      enquiriesHeldBack: 'Te weinig aanvragen om getallen te tonen',
      completenessBelow: (count: number) =>
        `${nl.Count(count)} ${nl.programmes(count)} ${count === 1 ? 'is' : 'zijn'} nog niet half af`,
      completenessAll: (count: number) =>
        count === 1 ? 'Het enige programma is compleet' : `Alle ${nl.count(count)} programma’s zijn compleet`,
      completenessRest: (count: number, total: number) =>
        `Elk programma is minstens half af; ${nl.count(count)} van ${nl.count(total)} ${count === 1 ? 'mist' : 'missen'} nog iets`,
      upcomingWithout: (count: number, total: number) =>
        total === 1
          ? `Het enige gepubliceerde programma heeft ${count === 1 ? 'geen' : 'een'} editie op komst`
          : count === 0
            ? 'Elk gepubliceerd programma heeft een editie op komst'
            : count === total
              ? `Geen van de ${nl.count(total)} gepubliceerde programma’s heeft een editie op komst`
              : `${nl.Count(count)} van ${nl.count(total)} gepubliceerde programma’s ${
                  count === 1 ? 'heeft' : 'hebben'
                } geen editie op komst`,
      fillTrend: (now: number, before: number) =>
        now === before
          ? `Edities zijn even vol als een jaar eerder: ${now}%`
          : `Edities zijn ${now > before ? 'voller' : 'minder vol'} dan een jaar eerder: ${now}% tegen ${before}%`,
      fillAverage: (share: number, count: number) =>
        count === 1 ? `${share}% van de plaatsen is bezet` : `Gemiddeld is ${share}% van de plaatsen bezet`,
      leadHalf: (days: number) =>
        days === 0
          ? 'De helft was dezelfde dag vol'
          : `De helft was binnen ${nl.count(days)} ${days === 1 ? 'dag' : 'dagen'} vol`,
      leadFew: (count: number, days: number) =>
        `${nl.Count(count)} ${count === 1 ? 'editie raakte' : 'edities raakten'} vol, ${count === 1 ? '' : 'de snelste '}${
          days === 0 ? 'dezelfde dag' : `in ${nl.count(days)} ${days === 1 ? 'dag' : 'dagen'}`
        }`,
      speakersMost: (names: string, count: number, parts: number) =>
        `${names} ${count === 1 ? 'treedt' : 'treden'} het vaakst op: in ${nl.count(parts)} ${
          parts === 1 ? 'onderdeel' : 'onderdelen'
        }`,
      speakersEven: (count: number, parts: number) =>
        `${nl.Count(count)} sprekers treden elk op in ${nl.count(parts)} ${parts === 1 ? 'onderdeel' : 'onderdelen'}`,
    },
  },
  {
    title: 'Insights',
    summary: (programmes: number, upcoming: number) =>
      `${programmes} ${en.programmes(programmes)}, ${upcoming} with an upcoming edition`,
    asOf: (moment: string) => `as of ${moment}`,
    print: 'Print',
    filters: 'Narrow down to',
    period: 'Period',
    provider: 'Provider',
    kind: 'Kind',
    allProviders: 'All providers',
    allKinds: 'All kinds',
    searchProvider: 'Find a provider',
    clear: 'Clear filters',
    periods: {
      all: 'All years',
      last12: 'Last 12 months',
      thisYear: 'This year',
      lastYear: 'Last year',
      last3: 'Last 3 years',
      next12: 'Next 12 months',
    },
    sentence: (provider: string, kind: string, period: string) => `${provider}, ${kind}, ${period}.`,
    showFigures: 'Show the figures',
    showChart: 'Show the chart',
    openQueryOf: (name: string) => `Open as query: ${name}`,
    exportOf: (name: string) => `Export: ${name}`,
    failed: 'This insight could not be loaded.',
    loading: 'Loading',
    nothingLeft: 'Nothing is left with these filters.',
    notCounted: (filters: string, count: number) => `${filters} ${count === 1 ? 'does' : 'do'} not count here`,
    rounded: 'rounded to five',
    parts: {
      soonest: (shown: string, all: string) => `the first ${shown} of ${all}`,
      newest: (shown: string, all: string) => `the latest ${shown} of ${all}`,
      fastest: (shown: string, all: string) => `the fastest ${shown} of ${all}`,
      most: (shown: string, all: string) => `the top ${shown} of ${all}`,
    },
    severalProviders: (count: number) => `${count} providers`,
    severalKinds: (count: number) => `${count} kinds`,
    own: 'Pinned queries',
    ownUnfiltered: 'The filters do not count here.',
    ownBy: (name: string) => `by ${name}`,
    ownNothing: 'The query gives no rows.',
    headers: {
      provider: 'Provider',
      status: 'Status',
      kind: 'Kind',
      programmes: 'Programmes',
      edition: 'Edition',
      startsOn: 'Starts',
      seatsTaken: 'Taken',
      minimum: 'Minimum',
      capacity: 'Seats',
      price: 'Price',
      vat: 'VAT',
      meeting: 'Meeting',
      date: 'Date',
      attendance: 'Attendance',
      present: 'Cohort present',
      invited: 'Cohort invited',
      month: 'Month',
      enquiries: 'Enquiries',
      complete: 'Complete',
      upcoming: 'Upcoming edition',
      fillRate: 'Fill rate',
      openedAt: 'Registration open',
      fullAt: 'Full',
      days: 'Days',
      speaker: 'Speaker',
      modules: 'Modules',
      sessions: 'Sessions',
      agendaItems: 'Agenda items',
    },
    insights: {
      offers: {
        name: 'Programmes by provider and status',
        measure: 'programmes by provider and status',
        nothing: 'There are no programmes yet.',
        fills: 'Every programme counts here, drafts too.',
      },
      seats: {
        name: 'Seats of coming editions',
        measure: 'seats taken; the stroke is the minimum, hatched is below it',
        nothing: 'No edition starts from today on.',
        fills: 'An edition whose first day is known stands here; with a minimum and a maximum you see how full it is.',
      },
      prices: {
        name: 'Prices by kind and VAT regime',
        measure: 'price per participant of each edition, by kind; not prices per group or day',
        nothing: 'No edition has a known price.',
        fills: 'A price with an amount stands here. A price without one is unknown and does not count as 0.',
      },
      reach: {
        name: 'Cohorts at alumni meetings',
        measure: 'cohorts by year; a dot was present, a ring is invited',
        nothing: 'No meeting says which cohorts were there.',
        fills: 'Invite cohorts to a meeting, or fill in which were there; their editions need a number.',
      },
      enquiries: {
        name: 'Enquiries per month and kind',
        measure: 'enquiries per month and kind, without spam',
        nothing: 'There are no enquiries yet.',
        fills: 'What visitors of the website send counts in the month it came.',
      },
      completeness: {
        name: 'Programmes by completeness',
        measure: 'programmes by completeness, without the archive',
        nothing: 'There are no programmes yet.',
        fills: 'Every programme that is not archived counts here.',
      },
      upcoming: {
        name: 'Programmes without an upcoming edition',
        measure: 'published programmes; hatched has no upcoming edition',
        nothing: 'There are no published programmes yet.',
        fills: 'Once a programme is published you see here whether an edition of it is to come.',
      },
      fill: {
        name: 'Fill rate of editions over the years',
        measure: 'share of the seats taken in each edition, by the day it starts',
        nothing: 'No edition has a known fill rate.',
        fills: 'A confirmed edition with a maximum stands here; without a first day it stands among the figures only.',
      },
      lead: {
        name: 'From open registration to full',
        measure: 'days from the opening of registration until the last seat was taken',
        nothing: 'No edition has become full after its registration opened.',
        fills: 'From now on Aanbod keeps when registration opens and when an edition is full.',
      },
      kinds: {
        name: 'Programmes by kind and provider',
        measure: 'programmes by kind and provider, without the archive',
        nothing: 'There are no programmes yet.',
        fills: 'Every programme that is not archived counts here.',
      },
      speakers: {
        name: 'Speakers by number of parts',
        measure: 'modules, sessions and agenda items they appear in',
        nothing: 'No speakers are on the programme yet.',
        fills: 'Name speakers at modules, sessions or agenda items; then you see here whom the offer leans on.',
      },
    },
    findings: {
      offersAll: (count: number, provider: string) =>
        count === 1 ? `The only programme is by ${provider}` : `All ${en.count(count)} programmes are by ${provider}`,
      offersTwoThirds: (provider: string) => `More than two thirds of the offer is by ${provider}`,
      offersHalf: (provider: string) => `More than half of the offer is by ${provider}`,
      offersTogether: (one: string, other: string, count: number) =>
        `${one} and ${other} offer the most: ${en.count(count)} ${en.programmes(count)} each`,
      offersMost: (provider: string, count: number, total: number) =>
        `${provider} offers the most: ${count} of ${total} programmes`,
      offersWithoutProvider: (count: number) =>
        count === 1 ? 'The only programme has no provider' : `All ${en.count(count)} programmes lack a provider`,
      kindsOne: (count: number, kind: string) =>
        count === 1
          ? `The only programme is of the kind ${kind.toLowerCase()}`
          : `All ${en.count(count)} programmes are of the kind ${kind.toLowerCase()}`,
      kindsEven: (kinds: number, total: number) => `${en.Count(total)} programmes, of ${en.count(kinds)} kinds`,
      kindsMost: (kind: string, count: number, total: number) =>
        `${kind} is the most common: ${count} of ${total} programmes`,
      seatsShort: (count: number) =>
        `${en.Count(count)} ${en.editions(count)} ${count === 1 ? 'is' : 'are'} still below ${count === 1 ? 'its' : 'their'} minimum`,
      seatsFull: (count: number) => `${en.Count(count)} ${en.editions(count)} ${count === 1 ? 'is' : 'are'} full`,
      seatsReached: (count: number, all: boolean) =>
        count === 1
          ? 'The edition with a minimum has reached it'
          : all
            ? 'Every coming edition has reached its minimum'
            : `${en.Count(count)} editions have reached their minimum; of the others it is not known`,
      seatsTaken: (taken: number, capacity: number) => `${taken} of ${capacity} seats are taken`,
      seatsUnknown: (count: number) =>
        `The maximum of ${count === 1 ? 'the coming edition' : `the ${en.count(count)} coming editions`} is not known`,
      pricesUnknownVat: (count: number) =>
        `The VAT regime of ${en.count(count)} ${count === 1 ? 'price' : 'prices'} is not known`,
      pricesOne: (price: string) => `One price is known: ${price}`,
      pricesSame: (count: number, price: string) => `All ${en.count(count)} prices are ${price}`,
      pricesRange: (least: string, greatest: string) => `Prices run from ${least} to ${greatest}`,
      reachInvited: (cohorts: string, year: string) => `${cohorts} asked for ${year}`,
      reachPresent: (cohorts: string, year: string) => `${cohorts} present in ${year}`,
      reachUndated: (cohorts: string) => `${cohorts} present, year unknown`,
      reachCompared: (count: number, year: string, before: number, yearBefore: string) =>
        `${en.Count(count)} ${count === 1 ? 'cohort was' : 'cohorts were'} there in ${year}, ${
          count === before
            ? 'as many as'
            : `${en.count(Math.abs(count - before))} ${count > before ? 'more' : 'fewer'} than`
        } in ${yearBefore}`,
      cohortSpan: (first: number, last: number) => `Cohorts ${first} to ${last}`,
      cohortCount: (count: number) => `${en.Count(count)} cohorts`,
      cohortList: (list: string, count: number) => `${count === 1 ? 'Cohort' : 'Cohorts'} ${list}`,
      enquiriesMost: (month: string) => `${month} brought the most enquiries`,
      enquiriesEven: (total: number, months: number) => `${en.Count(total)} enquiries in ${en.count(months)} months`,
      enquiriesOnly: (count: number, month: string) =>
        `${en.Count(count)} ${count === 1 ? 'enquiry' : 'enquiries'}, ${count === 1 ? '' : 'all '}in ${month}`,
      enquiriesHeldBack: 'Too few enquiries to show numbers',
      completenessBelow: (count: number) =>
        `${en.Count(count)} ${en.programmes(count)} ${count === 1 ? 'is' : 'are'} less than half complete`,
      completenessAll: (count: number) =>
        count === 1 ? 'The only programme is complete' : `All ${en.count(count)} programmes are complete`,
      completenessRest: (count: number, total: number) =>
        `Every programme is at least half complete; ${en.count(count)} of ${en.count(total)} still ${count === 1 ? 'lacks' : 'lack'} something`,
      upcomingWithout: (count: number, total: number) =>
        total === 1
          ? `The only published programme has ${count === 1 ? 'no' : 'an'} upcoming edition`
          : count === 0
            ? 'Every published programme has an upcoming edition'
            : count === total
              ? `None of the ${en.count(total)} published programmes has an upcoming edition`
              : `${en.Count(count)} of ${en.count(total)} published programmes ${
                  count === 1 ? 'has' : 'have'
                } no upcoming edition`,
      fillTrend: (now: number, before: number) =>
        now === before
          ? `Editions are as full as a year before: ${now}%`
          : `Editions are ${now > before ? 'fuller' : 'less full'} than a year before: ${now}% against ${before}%`,
      fillAverage: (share: number, count: number) =>
        count === 1 ? `${share}% of the seats are taken` : `On average ${share}% of the seats are taken`,
      leadHalf: (days: number) =>
        days === 0
          ? 'Half of them were full the same day'
          : `Half of them were full within ${en.count(days)} ${days === 1 ? 'day' : 'days'}`,
      leadFew: (count: number, days: number) =>
        `${en.Count(count)} ${en.editions(count)} became full, ${count === 1 ? '' : 'the fastest '}${
          days === 0 ? 'the same day' : `in ${en.count(days)} ${days === 1 ? 'day' : 'days'}`
        }`,
      speakersMost: (names: string, count: number, parts: number) =>
        `${names} ${count === 1 ? 'appears' : 'appear'} the most: in ${en.count(parts)} ${parts === 1 ? 'part' : 'parts'}`,
      speakersEven: (count: number, parts: number) =>
        `${en.Count(count)} speakers appear in ${en.count(parts)} ${parts === 1 ? 'part' : 'parts'} each`,
    },
  },
)
