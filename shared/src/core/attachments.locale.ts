import { attributes, documents } from './fields.ts'
import { fieldWords, groupOf } from './words.ts'

export const attributeWords = fieldWords(
  groupOf(attributes()),
  { label: { label: 'Kenmerk', hint: 'Hoe de pagina het noemt.' }, value: 'Waarde' },
  { label: { label: 'Label', hint: 'What the page calls it.' }, value: 'Value' },
)

export const documentWords = fieldWords(
  groupOf(documents()),
  {
    label: 'Naam',
    url: { label: 'Webadres', hint: 'Of kies een bestand.' },
    assetId: { label: 'Bestand', hint: 'Of geef een webadres.' },
  },
  {
    label: 'Name',
    url: { label: 'Web address', hint: 'Either this or a file.' },
    assetId: { label: 'File', hint: 'Either this or a web address.' },
  },
)
