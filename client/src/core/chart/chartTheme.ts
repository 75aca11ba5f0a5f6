/** What a chart is drawn for. Paper gets the light colours, a little darker, and nothing that needs a pointer. */
export type ChartTone = 'light' | 'dark' | 'print'

interface Palette {
  /** What lies behind: hollow shapes are filled with it. */
  ground: string
  /** The blue that fills, draws outlines and hatches. */
  ink: string
  middle: string
  pale: string
  /** The outline of what is pale. */
  edge: string
  text: string
  muted: string
  /** Words on `ink`. */
  inverted: string
  /** Words on `middle`. */
  onMiddle: string
  grid: string
  axis: string
  /** A stroke for what is to be reached. */
  mark: string
}

/** The tokens of theme.css: an SVG attribute cannot name a CSS variable and be measured against its ground. */
export const palettes: Record<ChartTone, Palette> = {
  light: {
    ground: '#ffffff',
    ink: '#264a87',
    middle: '#7da0d6',
    pale: '#e6e3db',
    edge: '#8d867b',
    text: '#443f39',
    muted: '#5d5850',
    inverted: '#ffffff',
    onMiddle: '#141210',
    grid: '#e6e3db',
    axis: '#8d867b',
    mark: '#141210',
  },
  dark: {
    ground: '#191b20',
    ink: '#a3bde3',
    middle: '#5f8bcf',
    pale: '#4a5059',
    edge: '#767c87',
    text: '#cfc9bf',
    muted: '#b7b0a5',
    inverted: '#16181d',
    onMiddle: '#14161a',
    grid: '#30343b',
    axis: '#767c87',
    mark: '#fbf9f5',
  },
  print: {
    ground: '#ffffff',
    ink: '#1e355b',
    middle: '#7da0d6',
    pale: '#e6e3db',
    edge: '#5d5850',
    text: '#141210',
    muted: '#2e2a26',
    inverted: '#ffffff',
    onMiddle: '#141210',
    grid: '#d3cec4',
    axis: '#5d5850',
    mark: '#000000',
  },
}

interface Decal {
  symbol: 'rect' | 'circle'
  symbolSize: number
  dashArrayX: number | number[] | number[][]
  dashArrayY: number | number[]
  rotation: number
  color: string
}

/** How an area is filled: what tells it apart survives a black-and-white printer and every kind of colour blindness. */
export interface Fill {
  color: string
  borderColor: string
  borderWidth: number
  decal?: Decal
}

const hatch = (color: string, rotation: number, gap = 4): Decal => ({
  symbol: 'rect',
  symbolSize: 1,
  dashArrayX: [1, 0],
  dashArrayY: [1.5, gap],
  rotation,
  color,
})
const dots = (color: string): Decal => ({
  symbol: 'circle',
  symbolSize: 0.8,
  dashArrayX: [
    [5, 5],
    [0, 5, 5, 0],
  ],
  dashArrayY: [4, 0],
  rotation: 0,
  color,
})

/** In this order neighbours differ in lightness and in pattern. */
const fills: ((palette: Palette) => Omit<Fill, 'borderWidth'>)[] = [
  ({ ink }) => ({ color: ink, borderColor: ink }),
  ({ middle, ink }) => ({ color: middle, borderColor: ink }),
  ({ ground, ink }) => ({ color: ground, borderColor: ink, decal: hatch(ink, -Math.PI / 4) }),
  ({ pale, edge }) => ({ color: pale, borderColor: edge }),
  ({ ground, ink }) => ({ color: ground, borderColor: ink, decal: dots(ink) }),
  ({ middle, ink }) => ({ color: middle, borderColor: ink, decal: hatch(ink, Math.PI / 4, 3) }),
  ({ ground, ink }) => ({ color: ground, borderColor: ink }),
  ({ pale, ink }) => ({ color: pale, borderColor: ink, decal: hatch(ink, Math.PI / 2, 3) }),
]

/** More series than this cannot be told apart. */
export const mostSeries = fills.length

/** The fill of the series at that place. */
export const fillOf = (tone: ChartTone, index: number): Fill => ({
  ...(fills[index % fills.length] as (typeof fills)[number])(palettes[tone]),
  borderWidth: 1,
})

/** Below what is to be reached. */
export const fallsShort = (tone: ChartTone): Fill => fillOf(tone, 2)

/** The colour of words on a fill. */
export function wordsOn(tone: ChartTone, index: number): string {
  const palette = palettes[tone]
  const { color } = fillOf(tone, index)
  if (color === palette.ink) return palette.inverted
  return color === palette.middle ? palette.onMiddle : palette.text
}

/** Whether a pattern runs under words written on it. */
export const isPatterned = (tone: ChartTone, index: number) => fillOf(tone, index).decal !== undefined

interface Dot {
  symbol: 'circle' | 'triangle' | 'rect' | 'diamond'
  fill: 'ink' | 'middle' | 'ground'
}

/** A shape of its own for each series of dots, filled, hollow or between. */
const shapes: Dot[] = [
  { symbol: 'circle', fill: 'ink' },
  { symbol: 'triangle', fill: 'ground' },
  { symbol: 'rect', fill: 'middle' },
  { symbol: 'diamond', fill: 'ink' },
  { symbol: 'circle', fill: 'ground' },
  { symbol: 'triangle', fill: 'ink' },
  { symbol: 'rect', fill: 'ground' },
  { symbol: 'diamond', fill: 'middle' },
]

/** How the dots of the series at that place look. Where their size says something they are all round. */
export function dotOf(tone: ChartTone, index: number, isSized = false) {
  const { symbol, fill } = shapes[index % shapes.length] as Dot
  const palette = palettes[tone]
  const filled = isSized ? (['ink', 'ground', 'middle'] as const)[index % 3] : fill
  return {
    symbol: isSized ? ('circle' as const) : symbol,
    itemStyle: {
      color: palette[filled ?? fill],
      // Dots that cover each other stay apart.
      borderColor: filled === 'ink' ? palette.ground : palette.ink,
      borderWidth: filled === 'ink' ? 1 : 1.5,
      opacity: 1,
    },
  }
}

/** Measures over each other: a dot in a ring has both. The ring fits in the room there is for one. */
export function nestedDotOf(tone: ChartTone, index: number, room = 16) {
  const ring = Math.max(9, Math.min(16, room - 1))
  if (index === 0) return { ...dotOf(tone, 0, true), symbolSize: Math.round(ring * 0.56), z: 4 }
  if (index > 1) return { ...dotOf(tone, index), symbolSize: 11, z: 3 }
  const { ink } = palettes[tone]
  return {
    symbol: 'circle' as const,
    symbolSize: ring,
    z: 2,
    itemStyle: { color: 'transparent', borderColor: ink, borderWidth: 1.5, opacity: 1 },
  }
}

const dashes: ('solid' | number[])[] = ['solid', [7, 4], [2, 3], [10, 3, 2, 3]]

/** How the line of the series at that place is drawn. */
export const lineOf = (tone: ChartTone, index: number) => ({
  color: palettes[tone].ink,
  width: index === 0 ? 2.5 : 1.75,
  type: dashes[index % dashes.length] as 'solid' | number[],
})
