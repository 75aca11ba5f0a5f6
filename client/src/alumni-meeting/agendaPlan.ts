/** A part of a day with a known beginning and end. */
export interface PlannedItem {
  /** Its place in the agenda. */
  index: number
  startTime: string
  endTime: string
}

/** An item of a block, with the lane it stands in. */
export interface PlacedItem {
  index: number
  lane: number
  /** First and last line of the grid it lies between, from 1. */
  from: number
  until: number
}

/** Parts of a day that overlap, directly or through each other; or a stretch without any. */
export interface PlanBlock {
  items: PlacedItem[]
  /** How many items stand beside each other. */
  lanes: number
  /** The rows of the grid: the minutes between two moments at which something begins or ends, or the clock strikes. */
  rows: { start: number; minutes: number }[]
}

const hour = 60

/** Minutes since midnight of "13:05". */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * hour + minutes
}

/** "13:05" of 785. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / hour)).padStart(2, '0')}:${String(minutes % hour).padStart(2, '0')}`

/**
 * Lays items out over the day: what overlaps stands side by side in a block of its own, in the order of the agenda; an empty
 * stretch between two items is a block without items.
 */
export function planOf(items: readonly PlannedItem[]): PlanBlock[] {
  const timed = items
    .map(item => ({ index: item.index, start: minutesOf(item.startTime), end: minutesOf(item.endTime) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.index - b.index)
  const blocks: PlanBlock[] = []
  let group: typeof timed = []
  let end = 0
  const close = () => {
    if (group.length > 0) blocks.push(blockOf(group))
    group = []
  }
  for (const item of timed) {
    if (group.length > 0 && item.start >= end) {
      close()
      if (item.start > end) blocks.push({ items: [], lanes: 1, rows: rowsBetween([end, item.start]) })
    }
    group.push(item)
    end = Math.max(end, item.end)
  }
  close()
  return blocks
}

function blockOf(group: { index: number; start: number; end: number }[]): PlanBlock {
  const rows = rowsBetween(group.flatMap(({ start, end }) => [start, end]))
  const line = (minute: number) => {
    const row = rows.findIndex(({ start }) => start === minute)
    return row === -1 ? rows.length + 1 : row + 1
  }
  /** When each lane is free again. */
  const lanes: number[] = []
  const items = group.map(({ index, start, end }) => {
    const free = lanes.findIndex(until => until <= start)
    const lane = free === -1 ? lanes.length : free
    lanes[lane] = end
    return { index, lane, from: line(start), until: line(end) }
  })
  return { items, lanes: lanes.length, rows }
}

/** The stretches between moments, cut at each whole hour as well. */
function rowsBetween(moments: number[]): PlanBlock['rows'] {
  const first = Math.min(...moments)
  const last = Math.max(...moments)
  const cuts = new Set(moments)
  for (let minute = Math.ceil(first / hour) * hour; minute < last; minute += hour) cuts.add(minute)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => ({ start, minutes: (sorted[index + 1] ?? start) - start }))
}

/** How a part works, unless that only repeats what kind of part it is. */
export const formatBeside = (format: string | null | undefined, kind: string): string =>
  format && format.toLowerCase() !== kind.toLowerCase() ? format : ''

/** What a part of the day needs for itself alone. */
export interface ClaimingItem extends PlannedItem {
  room: string | null
  speakerIds: readonly string[]
}

/** The rooms and speakers that parts at the same moment both count on, by the place of the part; a plain warning. */
export function clashesOf(items: readonly ClaimingItem[]): Map<number, { room: boolean; speakerIds: string[] }> {
  const clashes = new Map<number, { room: boolean; speakerIds: string[] }>()
  const nameOf = (room: string | null) => room?.trim().toLowerCase() ?? ''
  for (const item of items) {
    const beside = items.filter(
      other => other.index !== item.index && other.startTime < item.endTime && item.startTime < other.endTime,
    )
    const room = nameOf(item.room) !== '' && beside.some(other => nameOf(other.room) === nameOf(item.room))
    const speakerIds = item.speakerIds.filter(id => beside.some(other => other.speakerIds.includes(id)))
    if (room || speakerIds.length > 0) clashes.set(item.index, { room, speakerIds })
  }
  return clashes
}
