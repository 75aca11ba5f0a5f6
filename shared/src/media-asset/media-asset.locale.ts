import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { mediaAssetInput } from './media-asset.ts'

export const mediaAssetNames = conceptNames(['het', 'bestand', 'bestanden'], ['file', 'files'])

export const mediaAssetWords = fieldWords(
  mediaAssetInput,
  {
    filename: 'Bestandsnaam',
    alt: { label: 'Wat er te zien is', hint: 'Voor wie het beeld niet kan zien.' },
  },
  {
    filename: 'File name',
    alt: { label: 'What it shows', hint: 'For people who cannot see the picture.' },
  },
)

export const mediaAssetReadWords = readWords(
  mediaAssetWords,
  recordWords,
  {
    mimeType: 'Bestandstype',
    byteSize: 'Grootte',
    checksum: 'Controlegetal',
    width: 'Breedte',
    height: 'Hoogte',
    url: 'Webadres',
  },
  {
    mimeType: { label: 'File type', hint: 'MIME type, such as image/png.' },
    byteSize: { label: 'Size', hint: 'In bytes.' },
    checksum: { label: 'Checksum', hint: 'SHA-256 of the content, in hexadecimals.' },
    width: { label: 'Width', hint: 'In pixels; null when it is no picture.' },
    height: { label: 'Height', hint: 'In pixels; null when it is no picture.' },
    url: { label: 'Web address', hint: 'Where the content can be fetched.' },
  },
)
