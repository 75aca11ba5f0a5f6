import { words } from '@aanbod/shared/core/locale.ts'

/** Words of the charts. */
export const chartWords = words(
  {
    kinds: { bar: 'Staafdiagram', line: 'Lijndiagram', pie: 'Cirkeldiagram', scatter: 'Spreidingsdiagram' },
    per: (measure: string, category: string) => `${measure} per ${category.toLowerCase()}`,
    unknown: 'onbekend',
    yes: 'ja',
    no: 'nee',
    rest: (count: number) => `overige ${count}`,
    total: 'Totaal',
    logarithmic: (header: string) => `${header} (logaritmisch)`,
    suppressed: (least: number) => `minder dan ${least}`,
    partOf: (part: string, whole: string) => `${part} van ${whole}`,
    notes: {
      noColumn: (path: string) => `De kolom ${path} staat niet in dit antwoord.`,
      noRows: 'Het antwoord heeft geen regels.',
      noNumbers: (header: string) => `In geen enkele regel staat een getal onder ${header}.`,
      first: (shown: number, all: number) => `De grafiek toont de eerste ${shown} van ${all}; de tabel heeft ze alle.`,
      series: (shown: number, all: number) =>
        `De grafiek toont ${shown} van ${all} reeksen; meer zijn niet uit elkaar te houden. De tabel heeft ze alle.`,
      unknown: (count: number, header: string) =>
        `${count === 1 ? 'Eén regel heeft' : `${count} regels hebben`} geen waarde onder ${header} en ${
          count === 1 ? 'staat' : 'staan'
        } niet in de grafiek.`,
      summed: (header: string) => `${header}: regels met dezelfde naam zijn opgeteld.`,
      averaged: (header: string) => `${header}: van regels met dezelfde naam staat er het gemiddelde.`,
      suppressed: (count: number, least: number) =>
        `${count === 1 ? 'Eén groep van' : `${count} groepen van`} minder dan ${least} mensen ${
          count === 1 ? 'staat' : 'staan'
        } er zonder getal in.`,
      notPositive: (count: number) =>
        `${count === 1 ? 'Eén waarde van 0 of minder past' : `${count} waarden van 0 of minder passen`} niet op deze as.`,
    },
    and: (count: number) => `en nog ${count}`,
    figures: 'De cijfers als tabel',
    figuresOf: (title: string) => `Cijfers: ${title}`,
    showFigures: 'Toon de cijfers',
    drawing: 'De grafiek wordt getekend',
    failed: 'De grafiek kon niet getekend worden. De cijfers staan in de tabel.',
    quarter: (quarter: string, year: string) => `${quarter}e kwartaal ${year}`,
    shortQuarter: (quarter: string) => `kw ${quarter}`,
    week: (week: string, year: string) => `week ${week}, ${year}`,
    shortWeek: (week: string) => `wk ${week}`,
  },
  {
    kinds: { bar: 'Bar chart', line: 'Line chart', pie: 'Pie chart', scatter: 'Scatter chart' },
    per: (measure: string, category: string) => `${measure} per ${category.toLowerCase()}`,
    unknown: 'unknown',
    yes: 'yes',
    no: 'no',
    rest: (count: number) => `${count} others`,
    total: 'Total',
    logarithmic: (header: string) => `${header} (logarithmic)`,
    suppressed: (least: number) => `fewer than ${least}`,
    partOf: (part: string, whole: string) => `${part} of ${whole}`,
    notes: {
      noColumn: (path: string) => `The column ${path} is not in this answer.`,
      noRows: 'The answer has no rows.',
      noNumbers: (header: string) => `No row has a number under ${header}.`,
      first: (shown: number, all: number) => `The chart shows the first ${shown} of ${all}; the table has them all.`,
      series: (shown: number, all: number) =>
        `The chart shows ${shown} of ${all} series; more cannot be told apart. The table has them all.`,
      unknown: (count: number, header: string) =>
        `${count === 1 ? 'One row has' : `${count} rows have`} no value under ${header} and ${
          count === 1 ? 'is' : 'are'
        } not in the chart.`,
      summed: (header: string) => `${header}: rows of the same name are added up.`,
      averaged: (header: string) => `${header}: of rows of the same name this is the average.`,
      suppressed: (count: number, least: number) =>
        `${count === 1 ? 'One group' : `${count} groups`} of fewer than ${least} people ${
          count === 1 ? 'is' : 'are'
        } shown without a number.`,
      notPositive: (count: number) =>
        `${count === 1 ? 'One value of 0 or less does' : `${count} values of 0 or less do`} not fit on this axis.`,
    },
    and: (count: number) => `and ${count} more`,
    figures: 'The figures as a table',
    figuresOf: (title: string) => `Figures: ${title}`,
    showFigures: 'Show the figures',
    drawing: 'The chart is being drawn',
    failed: 'The chart could not be drawn. The figures are in the table.',
    quarter: (quarter: string, year: string) => `Q${quarter} ${year}`,
    shortQuarter: (quarter: string) => `Q${quarter}`,
    week: (week: string, year: string) => `week ${week}, ${year}`,
    shortWeek: (week: string) => `wk ${week}`,
  },
)
