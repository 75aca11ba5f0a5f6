import type { Locale } from '@aanbod/shared/core/locale.ts'
import { locale } from '../core/i18n.ts'
import type { Option, RelationSource } from '../core/relation.ts'

/** The time zones of the neighbours come first, while nothing is typed. */
const near = [
  'Europe/Amsterdam',
  'Europe/Brussels',
  'Europe/London',
  'America/Curacao',
  'America/Aruba',
  'America/Paramaribo',
]

/** "Amsterdam", with the name of its time and the code beneath. */
function optionOf(zone: string, language: Locale): Option {
  const name = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value
  return {
    id: zone,
    label: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' '),
    description: [name, zone].filter(Boolean).join(' · '),
  }
}

const known = () => [...new Set([...near, ...Intl.supportedValuesOf('timeZone')])]

/** Where the picker finds time zones: by city, region or the name of the time. */
export const timeZoneOptions: RelationSource = {
  search: async text => {
    const wanted = text.toLowerCase().replaceAll(' ', '_')
    return known()
      .filter(zone => zone.toLowerCase().includes(wanted))
      .slice(0, wanted ? 12 : near.length)
      .map(zone => optionOf(zone, locale.value))
  },
  byIds: async ids => ids.map(zone => optionOf(zone, locale.value)),
}
