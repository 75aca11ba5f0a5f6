import type { Locale } from '@aanbod/shared/core/locale.ts'
import { formatPartialDate } from '@aanbod/shared/core/partial-date.ts'
import type { ChartSpec } from '@aanbod/shared/insight/chart-spec.ts'
import { isShare } from '@aanbod/shared/result-table/rates.ts'
import type { ResultColumn } from '@aanbod/shared/result-table/result-table.ts'
import type { BarSeriesOption, LineSeriesOption, PieSeriesOption, ScatterSeriesOption } from 'echarts/charts'
import type { GridComponentOption, LegendComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { chartWords } from './chart.locale.ts'
import {
  type CategoricalReading,
  type Category,
  type Dot,
  type DotAxis,
  type DotReading,
  isNothing,
  leastGroup,
  type NothingToDraw,
  type Point,
  readCategories,
  readDots,
  type Series,
} from './chartData.ts'
import {
  type ChartTone,
  dotOf,
  fallsShort,
  fillOf,
  isPatterned,
  lineOf,
  mostSeries,
  nestedDotOf,
  palettes,
  wordsOn,
} from './chartTheme.ts'
import {
  type ChartTable,
  columnAt,
  formatCell,
  formatNumberIn,
  formatShare,
  isAdditive,
  textWidth,
} from './chartValues.ts'

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

/** What a chart is drawn for. */
export interface ChartContext {
  locale: Locale
  tone: ChartTone
  /** In pixels. */
  width: number
  /** Whether things may move. */
  animate: boolean
  /** The axes say what they measure; without it the words beside the chart do. */
  axisNames: boolean
  /** The height that there is, in pixels; a chart that needs less of it spreads out. */
  room?: number
}

/** A chart, ready for ECharts, with what a person reads of it who does not see it. */
export interface Drawing {
  option: ChartOption
  /** What it needs, in pixels. */
  height: number
  description: string
  /** What the chart leaves out or takes together; to be read under it. */
  notes: string[]
}

/** Draws a table as a spec says: pure, so that it can be tested without a browser. */
export function chartOptions(spec: ChartSpec, table: ChartTable, context: ChartContext): Drawing | NothingToDraw {
  if (spec.kind === 'scatter') {
    const reading = readDots(spec, table, context.locale)
    return isNothing(reading) ? reading : drawDots(spec, reading, context)
  }
  const reading = readCategories(spec, table, context.locale)
  if (isNothing(reading)) return reading
  const notes = [...reading.notes, ...suppressionNote(reading, context.locale)]
  const drawing =
    spec.kind === 'pie'
      ? drawPie(reading, context)
      : spec.kind === 'line'
        ? drawLines(reading, context)
        : drawBars(spec, reading, table, context)
  return { ...drawing, description: describeCategories(spec, reading, table, context.locale), notes }
}

type Drawn = Omit<Drawing, 'description' | 'notes'>

/** How much taller than it needs a picture gets, for the room there is beside a taller one. */
const mostStretch = 2

/** The height of what is drawn, without the `others` above and below it. */
const stretched = (needed: number, others: number, { room = 0 }: ChartContext): number =>
  Math.round(Math.max(needed, Math.min(room - others, needed * mostStretch)))

const letter = 13
const lineHeight = 16
/** A row of the legend. */
const legendRow = 22

const family = `'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif`

function common({ tone, animate }: ChartContext) {
  const palette = palettes[tone]
  return {
    animation: animate,
    animationDuration: 150,
    animationDurationUpdate: 150,
    stateAnimation: { duration: animate ? 100 : 0 },
    useUTC: true,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: family, fontSize: letter, color: palette.text },
  } satisfies ChartOption
}

/** What a pointer shows beside it; everything in it stands in the table too. */
function tooltip({ tone }: ChartContext): TooltipComponentOption {
  const palette = palettes[tone]
  return {
    confine: true,
    backgroundColor: palette.ground,
    borderColor: palette.axis,
    borderWidth: 1,
    padding: [6, 8],
    textStyle: { color: palette.text, fontSize: letter, fontFamily: family, fontWeight: 'normal' },
    extraCssText: 'box-shadow: none; max-width: 20rem; white-space: normal;',
    transitionDuration: 0,
  }
}

/** Built of nodes, so that a name with a `<` in it stays a name. */
function tooltipContent(title: string, lines: readonly (readonly [string, string])[]): HTMLElement {
  const box = document.createElement('div')
  const head = document.createElement('strong')
  head.textContent = title
  box.append(head)
  for (const [label, value] of lines) {
    const line = document.createElement('div')
    line.textContent = label === '' ? value : `${label}: ${value}`
    box.append(line)
  }
  return box
}

function legendOf(
  names: readonly string[],
  context: ChartContext,
  strokes: readonly string[] = [],
): { legend: LegendComponentOption[]; height: number } {
  if (names.length < 2) return { legend: [], height: 0 }
  let rows = 1
  let used = 0
  for (const name of names) {
    const width = 18 + 6 + textWidth(name) + 14
    if (used > 0 && used + width > context.width) {
      rows++
      used = 0
    }
    used += width
  }
  return {
    legend: [
      {
        data: names.map(name => (strokes.includes(name) ? { name, icon: strokeIcon } : name)),
        left: 0,
        bottom: 3,
        padding: 0,
        itemWidth: 16,
        itemHeight: 11,
        itemGap: 14,
        // Hiding a series by a click is out of reach of a keyboard, and the table has everything.
        selectedMode: false,
        textStyle: { color: palettes[context.tone].text, fontSize: letter, fontFamily: family },
      },
    ],
    height: rows * legendRow + 10,
  }
}

/** An upright stroke in the room of a square. */
const strokeIcon = 'path://M0 0L0 0M7 0h2v11h-2zM16 11L16 11'

const valueText = (value: number, column: ResultColumn, locale: Locale) => formatCell(value, column, locale)

/** How a point reads. */
function pointText(point: Point, column: ResultColumn, locale: Locale): string {
  const t = chartWords[locale]
  if (point.suppressed) return t.suppressed(leastGroup)
  if (point.value === null) return t.unknown
  const value = valueText(point.value, column, locale)
  if (point.of === undefined) return value
  return t.partOf(value, point.of === null ? t.unknown : valueText(point.of, column, locale))
}

/** "14/20": what stands at the end of a bar that is part of a whole. */
function shortPointText(point: Point, column: ResultColumn, locale: Locale): string {
  if (point.suppressed || point.value === null || point.of === undefined) return pointText(point, column, locale)
  const whole = point.of === null ? '?' : formatNumberIn(point.of, locale)
  return `${formatNumberIn(point.value, locale)}/${whole}`
}

function suppressionNote({ series }: CategoricalReading, locale: Locale): string[] {
  const count = series.flatMap(({ points }) => points).filter(({ suppressed }) => suppressed).length
  return count > 0 ? [chartWords[locale].notes.suppressed(count, leastGroup)] : []
}

/** What the axis of numbers counts in: what all measures have, else numbers without a unit. */
function axisColumn(spec: ChartSpec, yColumns: readonly ResultColumn[]): ResultColumn {
  const first = yColumns[0] as ResultColumn
  const unitOf = (column: ResultColumn) => valueText(1, column, 'en')
  return spec.series !== undefined || yColumns.every(column => unitOf(column) === unitOf(first))
    ? first
    : { ...first, kind: 'number', path: '' }
}

/** Where a value stands on the axis: the share when it is a part of a whole. */
function onAxis({ value, of }: Point): number | null {
  if (value === null || of === undefined) return value
  return of === null || of === 0 ? null : value / of
}

function markOnAxis({ mark, of }: Point): number | null {
  if (typeof mark !== 'number') return null
  if (of === undefined) return mark
  return of === null || of === 0 ? null : mark / of
}

const isShortOf = ({ value, mark }: Point) => typeof mark === 'number' && value !== null && value < mark

function drawBars(spec: ChartSpec, reading: CategoricalReading, table: ChartTable, context: ChartContext): Drawn {
  const { locale, tone, width } = context
  const { categories, series, yColumns, xColumn } = reading
  const palette = palettes[tone]
  const column = axisColumn(spec, yColumns)
  const horizontal = isHorizontal(spec, reading, width)
  const stacked =
    series.length > 1 &&
    spec.stacked !== false &&
    (spec.stacked === true || spec.series !== undefined) &&
    yColumns.every(isAdditive)
  const isPart = spec.of !== undefined
  const markColumn = spec.mark === undefined ? undefined : columnAt(table, spec.mark)

  const names = [...series.map(({ name }) => name), ...(markColumn ? [markColumn.header] : [])]
  const legend = legendOf(names, context, markColumn ? [markColumn.header] : [])
  const totals = categories.map((_category, place) => totalOf(series, place))
  const values = series.flatMap(({ points }) => points.flatMap(point => onAxis(point) ?? []))
  const marks = markColumn ? (series[0]?.points ?? []).flatMap(point => markOnAxis(point) ?? []) : []
  const greatest = Math.max(...(stacked ? totals.flatMap(total => total ?? []) : values), ...marks, 0)
  const least = Math.min(...values, 0)

  const endTexts = categories.map((_category, place) =>
    stacked
      ? totals[place] === null
        ? ''
        : valueText(totals[place] as number, column, locale)
      : series.length === 1
        ? // A step without anything in it says so by being empty.
          spec.step && series[0]?.points[place]?.value === 0
          ? ''
          : shortPointText(series[0]?.points[place] as Point, column, locale)
        : '',
  )
  // Bars beside each other each have their own words at their end.
  const ownTexts =
    stacked || series.length === 1
      ? []
      : series.flatMap(({ points }, order) => {
          const own = spec.series === undefined ? (yColumns[order] ?? column) : column
          return points.flatMap(point => (point.value === null ? [] : pointText(point, own, locale)))
        })
  const endWidth = Math.max(0, ...[...endTexts, ...(horizontal ? ownTexts : [])].map(text => textWidth(text)))
  // The last number along the axis stands in the middle under the end of it.
  const lastTick = isPart ? formatShare(1, locale) : valueText(Math.ceil(greatest * 1.2), column, locale)
  const needed = horizontal
    ? horizontalLayout(categories, Math.max(endWidth, textWidth(lastTick) / 2), series.length, stacked, context)
    : verticalLayout(reading, column, greatest, context, isPart, !spec.step)
  const top = horizontal ? 6 : context.axisNames ? 40 : 20
  const bottom = legend.height + needed.axisHeight + (context.axisNames && !reading.bucket ? 18 : 0)
  const layout = { ...needed, plotHeight: stretched(needed.plotHeight, top + bottom, context) }
  const height = top + layout.plotHeight + bottom
  const plotWidth = Math.max(60, width - layout.left - layout.right)
  const slot = horizontal ? layout.plotHeight / categories.length : plotWidth / categories.length
  const barWidth = Math.min(
    horizontal ? 18 : 48,
    (slot * (horizontal ? 0.62 : 0.7)) / (stacked ? 1 : Math.max(1, isPart ? 1 : series.length)),
  )
  const length = horizontal ? plotWidth : layout.plotHeight

  const categoryAxis = {
    type: 'category' as const,
    data: categories.map(({ short }) => short),
    axisTick: { show: false },
    axisLine: { show: !horizontal, lineStyle: { color: palette.axis } },
    axisLabel: {
      color: palette.text,
      fontSize: letter,
      lineHeight,
      ...(horizontal
        ? { interval: 0, width: layout.labelWidth, overflow: 'break' as const }
        : reading.bucket || spec.step
          ? spacing(categories, slot)
          : { interval: 0, width: slot - 4, overflow: 'break' as const }),
    },
    ...(horizontal ? { inverse: true } : {}),
    ...(context.axisNames && !horizontal && !reading.bucket
      ? {
          name: xColumn.header,
          nameLocation: 'middle' as const,
          nameGap: layout.axisHeight + 4,
          nameTextStyle: { color: palette.muted },
        }
      : {}),
  }
  const valueAxis = {
    type: 'value' as const,
    min: least < 0 ? undefined : 0,
    max: isPart ? Math.max(1, greatest) : undefined,
    interval: isPart ? (plotWidth < 260 || !horizontal ? 0.5 : 0.25) : undefined,
    splitNumber: horizontal ? Math.max(2, Math.min(5, Math.floor(plotWidth / 90))) : 4,
    minInterval: values.every(Number.isInteger) ? 1 : 0,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: palette.grid } },
    axisLabel: {
      color: palette.muted,
      fontSize: letter,
      hideOverlap: true,
      formatter: (value: number) => (isPart ? formatShare(value, locale) : valueText(value, column, locale)),
    },
    ...(context.axisNames
      ? {
          name: isPart ? undefined : series.length === 1 || stacked ? column.header : undefined,
          nameLocation: horizontal ? ('middle' as const) : ('end' as const),
          nameGap: horizontal ? 24 : 18,
          nameTextStyle: { color: palette.muted, align: horizontal ? ('center' as const) : ('left' as const) },
        }
      : {}),
  }

  const side = horizontal ? ('right' as const) : ('top' as const)
  const endLabel = (texts: readonly string[]) => ({
    show: true,
    position: side,
    color: palette.text,
    fontSize: letter,
    formatter: ({ dataIndex }: { dataIndex: number }) => texts[dataIndex] ?? '',
  })
  const fitsAtEnd = horizontal || slot >= endWidth + 2
  const bars = series.map((one, order): BarSeriesOption => {
    // Measures beside each other each have a unit of their own.
    const own = spec.series === undefined ? (yColumns[order] ?? column) : column
    const isInside = (value: number) => {
      const text = valueText(value, own, locale)
      const room = (value / (greatest || 1)) * length * 0.9
      return horizontal ? room >= textWidth(text) + 8 : room >= 16 && barWidth >= textWidth(text)
    }
    const isBeside = !isPart && fitsBeside(one, own, locale, horizontal, slot / series.length)
    const labels = one.points.map((point, place) => {
      const { value } = point
      if (value === null) return ''
      // A layer that is the whole bar says what the end of the bar says.
      if (stacked) return value !== 0 && value !== totals[place] && isInside(value) ? valueText(value, own, locale) : ''
      return series.length > 1 && isBeside ? pointText(point, own, locale) : ''
    })
    return {
      type: 'bar',
      name: one.name,
      barWidth,
      barMinHeight: 0,
      ...(stacked ? { stack: 'all' } : { barGap: isPart ? '-100%' : '15%' }),
      itemStyle: fillOf(tone, one.index),
      emphasis: { disabled: true },
      z: 3,
      data: one.points.map((point, place) => ({
        // Nothing of a layer has no outline either.
        value: (stacked && point.value === 0 ? null : onAxis(point)) ?? '-',
        ...(isShortOf(point) ? { itemStyle: fallsShort(tone) } : {}),
        // An empty text would still have its ground drawn.
        label: { show: labels[place] !== '' },
      })),
      label: {
        position: stacked ? 'inside' : side,
        fontSize: letter,
        color: stacked ? wordsOn(tone, one.index) : palette.text,
        ...(stacked && isPatterned(tone, one.index)
          ? { backgroundColor: palette.ground, color: palette.text, padding: [1, 3] }
          : {}),
        formatter: ({ dataIndex }) => labels[dataIndex] ?? '',
      },
    }
  })
  // What a bar says stands at its end, also where there is no bar to see.
  const ends: BarSeriesOption[] =
    series.length === 1 || stacked
      ? [
          {
            type: 'bar',
            name: '',
            silent: true,
            barWidth,
            z: 4,
            ...(stacked ? { stack: 'all' } : { barGap: '-100%' }),
            itemStyle:
              isPart && !stacked
                ? { color: 'transparent', borderColor: palette.edge, borderWidth: 1 }
                : { color: 'transparent' },
            emphasis: { disabled: true },
            data: categories.map((_category, place) => {
              const point = series[0]?.points[place] as Point
              if (stacked) return totals[place] === null ? '-' : 0
              if (isPart) return point.of ? Math.max(1, onAxis(point) ?? 0) : 0
              return point.value ?? 0
            }),
            label: fitsAtEnd ? endLabel(endTexts) : { show: false },
          },
        ]
      : []
  const strokes: ScatterSeriesOption[] = markColumn
    ? [
        {
          type: 'scatter',
          name: markColumn.header,
          symbol: 'rect',
          symbolSize: horizontal ? [2.5, barWidth + 6] : [barWidth + 6, 2.5],
          itemStyle: { color: palette.mark, borderWidth: 0 },
          emphasis: { disabled: true },
          z: 5,
          data: (series[0]?.points ?? []).map((point, place) => {
            const at = markOnAxis(point) ?? '-'
            return horizontal ? [at, place] : [place, at]
          }),
        },
      ]
    : []

  return {
    height,
    option: {
      ...common(context),
      grid: { left: layout.left, right: layout.right, top, bottom, outerBoundsMode: 'none' },
      legend: legend.legend,
      tooltip: {
        ...tooltip(context),
        trigger: 'axis',
        axisPointer: { type: 'shadow', shadowStyle: { color: palette.axis, opacity: 0.12 } },
        formatter: parameters => {
          const place = placeOf(parameters)
          const lines = series.map(
            (one, index) =>
              [
                series.length > 1 ? one.name : (yColumns[index]?.header ?? one.name),
                pointText(one.points[place] as Point, yColumns[spec.series ? 0 : index] ?? column, locale),
              ] as const,
          )
          const mark = series[0]?.points[place]?.mark
          const extra = markColumn
            ? [[markColumn.header, formatCell(mark ?? null, markColumn, locale)] as const]
            : stacked && series.length > 1 && totals[place] !== null
              ? [[chartWords[locale].total, valueText(totals[place] as number, column, locale)] as const]
              : []
          return tooltipContent(categories[place]?.label ?? '', [...lines, ...extra])
        },
      },
      xAxis: horizontal ? valueAxis : categoryAxis,
      yAxis: horizontal ? categoryAxis : valueAxis,
      series: [...bars, ...ends, ...strokes],
    },
  }
}

const placeOf = (parameters: unknown): number => {
  const first: unknown = Array.isArray(parameters) ? parameters[0] : parameters
  const place = typeof first === 'object' && first !== null ? (first as { dataIndex?: unknown }).dataIndex : undefined
  return typeof place === 'number' ? place : 0
}

const fitsBeside = ({ points }: Series, column: ResultColumn, locale: Locale, horizontal: boolean, slot: number) =>
  horizontal
    ? slot >= 14
    : points.every(({ value }) => value === null || textWidth(valueText(value, column, locale)) <= slot * 0.85)

function totalOf(series: readonly Series[], place: number): number | null {
  const values = series.flatMap(({ points }) => points[place]?.value ?? [])
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0)
}

/** Names that do not fit under a bar stand beside it; time always runs from left to right. */
function isHorizontal(spec: ChartSpec, { categories, bucket }: CategoricalReading, width: number): boolean {
  if (spec.horizontal !== undefined) return spec.horizontal
  if (bucket || spec.step) return false
  return !fitBelow(categories, width)
}

/** Whether names fit below what they name, on two lines at most and with their words whole. */
function fitBelow(categories: readonly Category[], width: number): boolean {
  const room = (width - 48) / categories.length
  return categories.every(
    ({ short }) => short.split(/[\s-]+/).every(word => textWidth(word) <= room - 6) && textWidth(short) <= 2 * room,
  )
}

function horizontalLayout(
  categories: readonly Category[],
  endWidth: number,
  count: number,
  stacked: boolean,
  { width }: ChartContext,
) {
  const widest = Math.max(...categories.map(({ short }) => textWidth(short)))
  const labelWidth = Math.ceil(Math.min(widest + 4, Math.max(70, width * 0.4)))
  const lines = Math.max(...categories.map(({ short }) => Math.ceil((textWidth(short) * 1.15) / labelWidth)))
  const side = stacked ? 1 : count
  const row = Math.max(categories.length > 14 ? 24 : 30, lines * lineHeight + 8, side * 16 + 10)
  return {
    labelWidth,
    // The gap to the axis, and what letters are drawn wider than they were measured.
    left: labelWidth + 14,
    right: Math.ceil(endWidth) + 10,
    plotHeight: row * categories.length,
    axisHeight: 26,
  }
}

function verticalLayout(
  { categories, bucket }: CategoricalReading,
  column: ResultColumn,
  greatest: number,
  { locale, width }: ChartContext,
  isPart: boolean,
  wraps: boolean,
) {
  const ticks = isPart ? ['100%'] : [greatest, greatest * 1.2].map(value => valueText(Math.ceil(value), column, locale))
  const left = Math.ceil(Math.max(...ticks.map(text => textWidth(text)))) + 10
  const slot = Math.max(20, (width - left - 8) / categories.length - 4)
  const lines = Math.max(
    ...categories.map(({ short }) =>
      bucket ? short.split('\n').length : wraps ? Math.ceil((textWidth(short) * 1.1) / slot) : 1,
    ),
  )
  return { labelWidth: 0, left, right: 8, plotHeight: width < 420 ? 190 : 230, axisHeight: 10 + lines * lineHeight }
}

function drawLines(reading: CategoricalReading, context: ChartContext): Drawn {
  const { locale, tone, width } = context
  const { categories, series, yColumns, xColumn, bucket } = reading
  const palette = palettes[tone]
  const column = yColumns[0] as ResultColumn
  // A name at the end of its line needs no looking up; on a small screen there is no room for it.
  const named = series.length > 1 && series.length <= 4 && width >= 480
  const endWidth = named ? Math.min(150, Math.max(...series.map(({ name }) => textWidth(name)))) + 14 : 16
  const legend = legendOf(named ? [] : series.map(({ name }) => name), context)
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []))
  const layout = verticalLayout(reading, column, Math.max(...values, 0), context, false, false)
  const top = context.axisNames ? 30 : 14
  const bottom = legend.height + layout.axisHeight + (context.axisNames && !bucket ? 18 : 0)
  const slot = (width - layout.left - endWidth) / Math.max(1, categories.length - 1)
  return {
    height: top + stretched(layout.plotHeight, top + bottom, context) + bottom,
    option: {
      ...common(context),
      grid: { left: layout.left, right: endWidth, top, bottom, outerBoundsMode: 'none' },
      legend: legend.legend,
      tooltip: {
        ...tooltip(context),
        trigger: 'axis',
        axisPointer: { type: 'line', lineStyle: { color: palette.axis } },
        formatter: parameters => {
          const place = placeOf(parameters)
          return tooltipContent(
            categories[place]?.label ?? '',
            series.map(
              (one, index) =>
                [one.name, pointText(one.points[place] as Point, yColumns[index] ?? column, locale)] as const,
            ),
          )
        },
      },
      xAxis: {
        type: 'category',
        boundaryGap: false,
        data: categories.map(({ short }) => short),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: palette.axis } },
        axisLabel: {
          color: palette.text,
          fontSize: letter,
          lineHeight,
          // The names at the ends stay inside the picture.
          ...(bucket ? {} : { alignMinLabel: 'left' as const, alignMaxLabel: 'right' as const }),
          ...(bucket ? spacing(categories, slot) : endsOnly(categories, slot)),
        },
        ...(context.axisNames && !bucket
          ? {
              name: xColumn.header,
              nameLocation: 'middle',
              nameGap: layout.axisHeight + 2,
              nameTextStyle: { color: palette.muted },
            }
          : {}),
      },
      yAxis: {
        type: 'value',
        scale: false,
        splitNumber: 4,
        minInterval: values.every(Number.isInteger) ? 1 : 0,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: palette.grid } },
        axisLabel: {
          color: palette.muted,
          fontSize: letter,
          formatter: (value: number) => valueText(value, column, locale),
        },
        ...(context.axisNames && series.length === 1
          ? { name: column.header, nameTextStyle: { color: palette.muted, align: 'left' } }
          : {}),
      },
      series: series.map(one => ({
        type: 'line',
        name: one.name,
        ...dotOf(tone, one.index),
        symbolSize: 7,
        showSymbol: categories.length <= 40 || isLonely(one.points),
        lineStyle: lineOf(tone, one.index),
        connectNulls: false,
        emphasis: { disabled: true },
        data: one.points.map(({ value }) => value ?? '-'),
        ...(named
          ? {
              endLabel: {
                show: true,
                color: palette.text,
                fontSize: letter,
                width: endWidth - 10,
                overflow: 'truncate',
                formatter: one.name,
              },
              labelLayout: { moveOverlap: 'shiftY' },
            }
          : {}),
      })),
    },
  }
}

/** Every name where there is room for it, else as many as there is. */
function spacing(categories: readonly Category[], slot: number): { interval: 0 } | { hideOverlap: true } {
  // A year on the second line has its neighbours' room as well.
  const widest = Math.max(...categories.map(({ short }) => textWidth(short.split('\n')[0] ?? '')))
  return widest < slot ? { interval: 0 } : { hideOverlap: true }
}

/** Of names that do not fit beside each other the first and the last: any other would stick out or say too little. */
function endsOnly(categories: readonly Category[], slot: number) {
  if ('interval' in spacing(categories, slot)) return { interval: 0 }
  const last = categories.length - 1
  return {
    interval: (index: number) => index === 0 || index === last,
    width: Math.max(60, (slot * last) / 2 - 8),
    overflow: 'truncate' as const,
  }
}

/** A point without neighbours makes no line. */
const isLonely = (points: readonly Point[]) =>
  points.some(
    ({ value }, place) =>
      value !== null && (points[place - 1]?.value ?? null) === null && (points[place + 1]?.value ?? null) === null,
  )

function drawPie(reading: CategoricalReading, context: ChartContext): Drawn {
  const { locale, tone, width } = context
  const palette = palettes[tone]
  const column = reading.yColumns[0] as ResultColumn
  const slices = slicesOf(reading, locale)
  const total = slices.reduce((sum, { value }) => sum + value, 0)
  const texts = slices.map(
    ({ name, value }) =>
      `${name}\n${valueText(value, column, locale)} (${formatShare(total === 0 ? 0 : value / total, locale)})`,
  )
  // Beside the slices there is room for so many lines; what did not fit would be left out, and a slice go without name.
  const besideWidth = Math.max(80, width / 2 - 130)
  const linesBeside = slices.map(({ name }) => Math.ceil((textWidth(name) * 1.15) / besideWidth) + 1)
  const isSmall = width < 420 || Math.max(...linesBeside) > 3 || slices.length > 4
  const legend = isSmall
    ? legendOf(
        slices.map(({ name }) => name),
        context,
      )
    : { legend: [], height: 0 }
  const height = (isSmall ? 210 : 260) + legend.height
  return {
    height,
    option: {
      ...common(context),
      legend: legend.legend,
      tooltip: {
        ...tooltip(context),
        trigger: 'item',
        formatter: parameters => {
          const slice = slices[placeOf(parameters)]
          return tooltipContent(slice?.name ?? '', [['', texts[placeOf(parameters)]?.split('\n')[1] ?? '']])
        },
      },
      series: [
        {
          type: 'pie',
          radius: isSmall ? 84 : 96,
          center: ['50%', (height - legend.height) / 2],
          startAngle: 90,
          // Words in a slice do not lie over those in the next.
          minShowLabelAngle: isSmall ? 15 : 2,
          emphasis: { disabled: true },
          label: {
            show: true,
            position: isSmall ? 'inside' : 'outside',
            color: palette.text,
            fontSize: letter,
            lineHeight,
            ...(isSmall
              ? { backgroundColor: palette.ground, padding: [1, 3] }
              : { width: besideWidth, overflow: 'break' }),
            formatter: ({ dataIndex }) => {
              const text = texts[dataIndex] ?? ''
              return isSmall ? (text.split('\n')[1]?.split(' (')[0] ?? '') : text
            },
          },
          labelLine: { length: 10, length2: 8, lineStyle: { color: palette.axis } },
          data: slices.map(({ name, value }, place) => ({
            name,
            value,
            itemStyle: {
              ...fillOf(tone, place),
              borderWidth: 1.5,
              borderColor: place === 0 ? palette.ground : palettes[tone].ink,
            },
          })),
        },
      ],
    },
  }
}

/** From large to small, what is left over in one. */
function slicesOf({ categories, series }: CategoricalReading, locale: Locale): { name: string; value: number }[] {
  const all = categories
    .flatMap(({ label }, place) => {
      const value = series[0]?.points[place]?.value
      return typeof value === 'number' && value > 0 ? [{ name: label, value }] : []
    })
    .sort((a, b) => b.value - a.value)
  if (all.length <= mostSeries) return all
  const rest = all.slice(mostSeries - 1)
  const value = rest.reduce((sum, slice) => sum + slice.value, 0)
  return [...all.slice(0, mostSeries - 1), { name: chartWords[locale].rest(rest.length), value }]
}

function drawDots(spec: ChartSpec, reading: DotReading, context: ChartContext): Drawing {
  const { locale, tone, width } = context
  const { series, sizeColumn, nameColumn } = reading
  const isTurned = areDotsTurned(spec, reading, width)
  // Across and down the picture; what is told of a dot keeps the order in which it was asked.
  const [x, y] = isTurned ? [reading.y, reading.x] : [reading.x, reading.y]
  const placeOf = (dot: Dot): [Dot['x'], Dot['y']] => (isTurned ? [dot.y, dot.x] : [dot.x, dot.y])
  const legend = legendOf(spec.series || series.length > 1 ? series.map(({ name }) => name) : [], context)
  const dots = series.flatMap(one => one.dots)
  const isNested = spec.series === undefined && series.length > 1
  const largest = Math.max(...dots.map(({ size }) => size ?? 0), 0)
  const labelWidth =
    y.kind === 'words'
      ? Math.ceil(Math.min(Math.max(...y.words.map(({ label }) => textWidth(label))) + 4, Math.max(70, width * 0.36)))
      : 0
  const lines =
    y.kind === 'words' ? Math.max(...y.words.map(({ short }) => Math.ceil((textWidth(short) * 1.15) / labelWidth))) : 1
  const row = Math.max(34, lines * lineHeight + 8)
  const needed = y.kind === 'words' ? Math.max(3, y.words.length) * row : width < 420 ? 200 : 240
  const numbersAcross = dots.map(dot => Number(placeOf(dot)[0]))
  const numbersDown = dots.map(dot => Number(placeOf(dot)[1]))
  const left = (y.kind === 'words' ? labelWidth : axisWidth(y, numbersDown, locale)) + 10
  const namesX = context.axisNames || (x.kind === 'number' && !isTurned)
  const top = context.axisNames && y.kind !== 'words' ? 30 : 12
  const bottom = legend.height + (x.kind === 'words' ? 40 : 26) + (namesX && x.kind === 'number' ? 18 : 0)
  const plotHeight = stretched(needed, top + bottom, context)
  const plotWidth = width - left - 24
  const dotSize = (dot: Dot) => (largest > 0 ? 5 + 13 * Math.sqrt(Math.max(0, dot.size ?? 0) / largest) : 11)
  const step = y.kind === 'words' && !isNested ? layerStep(reading, isTurned, plotWidth, plotHeight, spec) : 0
  // Rings beside each other do not overlap where there are few enough of them.
  const roomAcross = isTurned ? plotWidth / (Math.max(...numbersAcross) - Math.min(0, ...numbersAcross) + 1) : 16
  return {
    height: top + plotHeight + bottom,
    notes: reading.notes,
    description: describeDots(reading, locale),
    option: {
      ...common(context),
      grid: { left, right: 24, top, bottom, outerBoundsMode: 'none' },
      legend: legend.legend,
      tooltip: {
        ...tooltip(context),
        trigger: 'item',
        formatter: parameters => {
          const at = parameters as unknown as { seriesIndex: number; dataIndex: number }
          const one = series[at.seriesIndex]
          const dot = one?.dots[at.dataIndex]
          if (!one || !dot) return ''
          const lines = [reading.x.column, one.column, ...(sizeColumn ? [sizeColumn] : [])].map(
            column => [column.header, formatCell(dot.row[column.path], column, locale)] as const,
          )
          const name = nameColumn ? formatCell(dot.row[nameColumn.path], nameColumn, locale) : ''
          return tooltipContent(name || one.name, spec.series && name ? [...lines, ['', one.name]] : lines)
        },
      },
      xAxis: dotAxisOption(x, numbersAcross, 'x', plotWidth, spec, context, namesX && !(isTurned && isNested)),
      yAxis: dotAxisOption(y, numbersDown, 'y', plotHeight, spec, context, context.axisNames && !isNested, labelWidth),
      series: series.map((one, order): ScatterSeriesOption => ({
        type: 'scatter',
        name: one.name,
        ...(step > 0 ? { symbolOffset: [0, (order - (series.length - 1) / 2) * step] } : {}),
        ...(isNested
          ? nestedDotOf(tone, one.index, roomAcross)
          : {
              ...dotOf(tone, one.index, largest > 0),
              symbolSize: (_value: unknown, { dataIndex }: { dataIndex: number }) =>
                dotSize(one.dots[dataIndex] as Dot),
            }),
        emphasis: { disabled: true },
        data: one.dots.map(dot => {
          const [across, down] = placeOf(dot)
          return [
            x.kind === 'words' ? x.words.findIndex(({ key }) => key === across) : across,
            y.kind === 'words' ? y.words.findIndex(({ key }) => key === down) : down,
          ]
        }),
      })),
    },
  }
}

/** How far below each other the series of one row lie, where dots of one would hide those of another; else 0. */
function layerStep({ x, y, series }: DotReading, isTurned: boolean, width: number, height: number, spec: ChartSpec) {
  const [words, along] = isTurned ? [x, 'y' as const] : [y, 'x' as const]
  if (series.length < 2 || words.kind !== 'words') return 0
  const across = isTurned ? 'x' : 'y'
  const scale = (value: number) => (spec.logarithmic && value > 0 ? Math.log(value) : value)
  const dots = series.flatMap((one, order) =>
    one.dots.map(dot => ({ order, row: dot[across], at: scale(Number(dot[along])) })),
  )
  const places = dots.map(({ at }) => at)
  const [least, greatest] = [Math.min(...places), Math.max(...places)]
  const pixels = greatest > least ? width / (greatest - least) : 0
  dots.sort((a, b) => a.at - b.at)
  const areHidden = words.words.some(({ key }) => {
    const row = dots.filter(dot => dot.row === key)
    return row.some((dot, index) => {
      const next = row[index + 1]
      return next !== undefined && next.order !== dot.order && (next.at - dot.at) * pixels < 8
    })
  })
  return areHidden ? Math.min(8, (height / words.words.length - 14) / (series.length - 1)) : 0
}

/** Words along dots stand beside them, when asked or when they do not fit below. */
function areDotsTurned({ horizontal }: ChartSpec, { x, y }: DotReading, width: number): boolean {
  if (x.kind !== 'words' || y.kind !== 'number') return false
  return horizontal ?? !fitBelow(x.words, width)
}

const axisWidth = ({ column }: DotAxis, values: readonly number[], locale: Locale) =>
  Math.ceil(
    Math.max(
      ...[...values, Math.max(...values) * 1.2].map(value => textWidth(valueText(Math.round(value), column, locale))),
    ),
  )

function dotAxisOption(
  axis: DotAxis,
  values: readonly number[],
  direction: 'x' | 'y',
  length: number,
  spec: ChartSpec,
  { tone, locale }: ChartContext,
  isNamed: boolean,
  labelWidth = 0,
) {
  const palette = palettes[tone]
  const name =
    isNamed && axis.kind === 'number'
      ? {
          name: axis.column.header,
          nameLocation: direction === 'x' ? ('middle' as const) : ('end' as const),
          nameGap: direction === 'x' ? 26 : 12,
          nameTextStyle: { color: palette.muted, align: direction === 'x' ? ('center' as const) : ('left' as const) },
        }
      : {}
  const look = {
    axisTick: { show: false },
    axisLine: { show: direction === 'x', lineStyle: { color: palette.axis } },
    splitLine: { show: true, lineStyle: { color: palette.grid } },
  }
  if (axis.kind === 'words')
    return {
      ...look,
      type: 'category' as const,
      data: axis.words.map(({ short }) => short),
      inverse: direction === 'y',
      axisLine: { show: false },
      axisLabel: {
        color: palette.text,
        fontSize: letter,
        lineHeight,
        interval: 0,
        ...(direction === 'y'
          ? { width: labelWidth, overflow: 'break' as const }
          : { width: wordRoom(axis.words, length), overflow: 'break' as const }),
      },
    }
  const label = { color: palette.muted, fontSize: letter, hideOverlap: true }
  if (axis.kind === 'time') {
    const ticks = timeTicks(Math.min(...values), Math.max(...values), length)
    return {
      ...look,
      type: 'time' as const,
      splitLine: { show: false },
      min: Math.min(ticks.values[0] ?? Infinity, ...values),
      max: Math.max(ticks.values[ticks.values.length - 1] ?? -Infinity, ...values),
      axisTick: { show: true, customValues: ticks.values, lineStyle: { color: palette.axis } },
      axisLabel: {
        ...label,
        customValues: ticks.values,
        formatter: (time: number) => formatPartialDate(new Date(time).toISOString().slice(0, ticks.digits), locale),
      },
    }
  }
  const format = (value: number) => valueText(value, axis.column, locale)
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  // Values close together need no factors, and would have hardly a tick between them.
  if (spec.logarithmic && greatest >= 8 * least) {
    const ticks = logarithmicTicks(least, greatest, Math.max(2, Math.floor(length / 58)))
    return {
      ...look,
      ...name,
      ...('name' in name ? { name: chartWords[locale].logarithmic(axis.column.header) } : {}),
      type: 'log' as const,
      splitLine: { show: false },
      min: Math.min(least, ticks[0] ?? least) * 0.9,
      max: Math.max(greatest, ticks[ticks.length - 1] ?? greatest) * 1.1,
      axisTick: { show: true, customValues: ticks, lineStyle: { color: palette.axis } },
      axisLabel: { ...label, customValues: ticks, formatter: format },
    }
  }
  return {
    ...look,
    ...name,
    type: 'value' as const,
    // A share is a share of something whole.
    ...(isShare(axis.column)
      ? { min: 0, max: Math.max(1, greatest), interval: 0.25 }
      : { scale: least > greatest / 3 }),
    splitNumber: Math.max(2, Math.min(6, Math.floor(length / 70))),
    minInterval: values.every(Number.isInteger) ? 1 : 0,
    splitLine: { show: direction === 'y', lineStyle: { color: palette.grid } },
    axisLabel: { ...label, formatter: format },
  }
}

/** A name may take a little of its neighbours' room before one of its words is broken. */
function wordRoom(names: readonly Category[], length: number): number {
  const slot = length / names.length - 4
  const longest = Math.max(...names.flatMap(({ short }) => short.split(/\s+/).map(word => textWidth(word))))
  return Math.max(slot, Math.min(longest + 4, slot * 1.35))
}

const yearMs = 365.25 * 86_400_000

/** Beginnings of years, months or days along an axis, as many as their names leave room for; `digits` of an ISO date name one. */
export function timeTicks(first: number, last: number, length: number): { values: number[]; digits: 4 | 7 | 10 } {
  const [from, until] = [new Date(first), new Date(last)]
  const years = (last - first) / yearMs
  if (years > 2.5) {
    const step = [1, 2, 5, 10, 20, 50].find(each => (years / each + 1) * 44 <= length) ?? 100
    const start = Math.ceil(from.getUTCFullYear() / step) * step
    const count = Math.floor((until.getUTCFullYear() - start) / step) + 1
    return { values: Array.from({ length: count }, (_none, index) => Date.UTC(start + index * step, 0, 1)), digits: 4 }
  }
  if (years > 0.15) {
    const months = years * 12
    const step = [1, 2, 3, 4, 6, 12].find(each => (months / each + 1) * 70 <= length) ?? 12
    const [year, month] = [from.getUTCFullYear(), Math.ceil(from.getUTCMonth() / step) * step]
    const all = Array.from({ length: 40 }, (_none, index) => Date.UTC(year, month + index * step, 1))
    return { values: all.filter(time => time <= last), digits: 7 }
  }
  return { values: first === last ? [first] : [first, last], digits: 10 }
}

/** 300, 1,000, 3,000 …: from below the least up to the greatest, and no more of them than there is room for. */
export function logarithmicTicks(least: number, greatest: number, most: number): number[] {
  const ticks = (steps: readonly number[]) => {
    const all: number[] = []
    for (let power = Math.floor(Math.log10(least)); 10 ** power <= greatest; power++)
      all.push(...steps.map(step => Number((step * 10 ** power).toPrecision(6))))
    const first = all.findLastIndex(tick => tick <= least)
    return all.slice(Math.max(0, first)).filter(tick => tick <= greatest)
  }
  const fine = ticks([1, 3])
  return fine.length <= most ? fine : ticks([1])
}

function describeCategories(spec: ChartSpec, reading: CategoricalReading, table: ChartTable, locale: Locale): string {
  const t = chartWords[locale]
  const { categories, series, xColumn, yColumns } = reading
  const column = yColumns[0] as ResultColumn
  const measure = series.length > 1 && !spec.series ? series.map(({ name }) => name).join(', ') : column.header
  const shown = categories.slice(0, 12).map(({ label }, place) => {
    const parts = series.flatMap((one, index) => {
      const point = one.points[place] as Point
      // What is not there in a group need not be read out for every series.
      if (spec.series && (point.value === null || point.value === 0) && !point.suppressed) return []
      const text = pointText(point, yColumns[spec.series ? 0 : index] ?? column, locale)
      return [series.length > 1 ? `${one.name} ${text}` : text]
    })
    return `${label}: ${parts.length > 0 ? parts.join(', ') : '0'}`
  })
  const rest = categories.length > shown.length ? [t.and(categories.length - shown.length)] : []
  const mark = spec.mark === undefined ? undefined : columnAt(table, spec.mark)?.header
  return `${spec.title ? `${spec.title}. ` : ''}${t.kinds[spec.kind]}. ${t.per(measure, xColumn.header)}${
    mark ? ` (${mark.toLowerCase()})` : ''
  }. ${[...shown, ...rest].join('; ')}.`
}

function describeDots({ x, y, series, nameColumn, sizeColumn }: DotReading, locale: Locale): string {
  const t = chartWords[locale]
  const dots = series.flatMap(one =>
    one.dots.map(dot => ({ ...dot, column: one.column, of: series.length > 1 ? one.name : '' })),
  )
  const shown = dots.slice(0, 12).map(({ row, column, of }) => {
    const name = nameColumn ? `${formatCell(row[nameColumn.path], nameColumn, locale)}: ` : ''
    const parts = [x.column, column, ...(sizeColumn ? [sizeColumn] : [])].map(column =>
      formatCell(row[column.path], column, locale),
    )
    return `${name}${[...parts, of].filter(Boolean).join(', ')}`
  })
  const rest = dots.length > shown.length ? [t.and(dots.length - shown.length)] : []
  return `${t.kinds.scatter}. ${x.column.header}, ${y.column.header}. ${[...shown, ...rest].join('; ')}.`
}
