import { insightExamples } from '../../insight/insightExamples.ts'
import { alumniExamples } from './alumni.ts'
import { analysisExamples } from './analysis.ts'
import { contentExamples } from './content.ts'
import type { Example } from './example.ts'
import { scriptExamples } from './scripts.ts'

/** Questions to start from, by job. */
export const examples: Example[] = [
  ...contentExamples,
  ...alumniExamples,
  ...analysisExamples,
  ...insightExamples,
  ...scriptExamples,
]

/** What the playground opens with when somebody first comes. */
export const firstExample = 'starting-soon'
