import { expect, test } from 'vitest'
import { type ChartTone, dotOf, fillOf, lineOf, mostSeries, palettes, wordsOn } from './chartTheme.ts'

const tones = Object.keys(palettes) as ChartTone[]
const series = Array.from({ length: mostSeries }, (_none, index) => index)

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each(tones)('in %s every outline stands out from its ground, and every word is legible', tone => {
  const { ground, text, muted, edge, axis, mark } = palettes[tone]
  for (const words of [text, muted]) expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5)
  for (const line of [edge, axis, mark]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3)
  for (const index of series) {
    const { borderColor, color } = fillOf(tone, index)
    expect(contrast(borderColor, ground)).toBeGreaterThanOrEqual(3)
    expect(contrast(lineOf(tone, index).color, ground)).toBeGreaterThanOrEqual(3)
    expect([index, contrast(wordsOn(tone, index), color) >= 4.5]).toEqual([index, true])
  }
})

test.each(tones)('in %s no two series look the same, and none needs its colour to be told apart', tone => {
  // What is left without hue: how light it is, in steps one can see, and which pattern or shape.
  const grey = (colour: string) => Math.round(luminance(colour) * 12)
  const fills = series.map(index => {
    const { color, decal } = fillOf(tone, index)
    return `${grey(color)} ${decal?.symbol ?? ''} ${decal?.rotation ?? ''} ${JSON.stringify(decal?.dashArrayY ?? '')}`
  })
  expect(new Set(fills).size).toBe(mostSeries)
  const dots = series.map(index => {
    const { symbol, itemStyle } = dotOf(tone, index)
    return `${symbol} ${grey(itemStyle.color)}`
  })
  expect(new Set(dots).size).toBe(mostSeries)
})
