/** A day that moves along, in parts: `START_OF_MONTH-1m`. The parts of `TODAY` are `TODAY`, 0 and `d`. */
export interface RelativeDay {
  anchor: Anchor
  amount: number
  unit: Unit
}

export const anchors = [
  'TODAY',
  'START_OF_WEEK',
  'END_OF_WEEK',
  'START_OF_MONTH',
  'END_OF_MONTH',
  'START_OF_QUARTER',
  'END_OF_QUARTER',
  'START_OF_YEAR',
  'END_OF_YEAR',
] as const
export type Anchor = (typeof anchors)[number]

export const units = ['d', 'w', 'm', 'q', 'y'] as const
export type Unit = (typeof units)[number]

/** The parts of a relative day; null for a day of the calendar, and for what is neither. */
export function readRelativeDay(text: string): RelativeDay | null {
  const [, anchor, amount, unit] = /^([A-Z_]+)(?:([+-]\d{1,5})([dwmqy]))?$/.exec(text) ?? []
  if (!anchors.includes(anchor as Anchor)) return null
  return { anchor: anchor as Anchor, amount: Number(amount ?? 0), unit: (unit ?? 'd') as Unit }
}

export const writeRelativeDay = ({ anchor, amount, unit }: RelativeDay): string =>
  amount === 0 ? anchor : `${anchor}${amount > 0 ? '+' : ''}${amount}${unit}`
