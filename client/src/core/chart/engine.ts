import type { Locale } from '@aanbod/shared/core/locale.ts'
import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, registerLocale, use } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import dutch from 'echarts/i18n/langNL-obj.js'
import { SVGRenderer } from 'echarts/renderers'
import type { ChartOption } from './chartOptions.ts'

/*
 * The one file that loads ECharts, on demand: it is as large as all else of the first page.
 */

use([
  BarChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
])
registerLocale('NL', dutch)

export interface Chart {
  draw: (option: ChartOption, width: number, height: number) => void
  end: () => void
}

/** Starts a chart in an element; another language needs another chart. */
export function startChart(element: HTMLElement, locale: Locale): Chart {
  const chart = init(element, null, { renderer: 'svg', locale: locale.toUpperCase(), width: 10, height: 10 })
  return {
    draw(option, width, height) {
      chart.resize({ width, height, silent: true })
      chart.setOption(option, { notMerge: true })
      // At once, because printing does not wait for the next frame.
      chart.getZr().flush()
      // So that paper, whose width nobody tells, can stretch it.
      element.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`)
    },
    end: () => chart.dispose(),
  }
}
