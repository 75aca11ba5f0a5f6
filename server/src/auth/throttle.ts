import { isIPv6 } from 'node:net'

/** How many failures cost nothing. An office shares one address, so that takes more of them. */
export const freeFailures = { account: 5, address: 30 }

const firstWait = 15
const longestWait = 15 * 60

const minute = 60_000

/** In how much quiet one failure is forgotten: people mistype now and then, and that must not add up over the weeks. */
const forgetOneAfterMs = { account: 60 * minute, address: 2 * minute }

/** How many failures still count, so long after the last attempt. */
export function remembered(failures: number, quietMs: number, kind: keyof typeof freeFailures): number {
  return Math.max(0, failures - Math.floor(Math.max(0, quietMs) / forgetOneAfterMs[kind]))
}

/** After this much quiet all of them are. */
export const forgetAfterMs = 24 * 60 * minute

/** How long to wait after so many failures, in seconds: nothing at first, then twice as long every time. */
export function waitAfter(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(firstWait * 2 ** (failures - free), longestWait)
}

/** The part of a network address that stands for one household or office: a whole IPv4 address, the first half of an IPv6 one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::')
  const groups = (part: string) => (part === '' ? [] : part.split(':'))
  const first = groups(head)
  const last = tail === undefined ? [] : groups(tail)
  const all = [...first, ...Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0'), ...last]
  return `${all
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
