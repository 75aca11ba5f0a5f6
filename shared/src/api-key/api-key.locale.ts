import { recordWords } from '../core/record.locale.ts'
import { conceptNames, fieldWords, readWords } from '../core/words.ts'
import { apiKeyChange, apiKeyInput } from './api-key.ts'

export const apiKeyNames = conceptNames(['de', 'API-sleutel', 'API-sleutels'], ['API key', 'API keys'])

export const apiKeyWords = fieldWords(
  apiKeyInput,
  {
    name: { label: 'Waarvoor', hint: 'Zo herkent u de sleutel later, bijvoorbeeld: maandcijfers in Excel.' },
    role: { label: 'Rol', hint: 'Niet hoger dan uw eigen rol. Kies de laagste die volstaat.' },
    expiresAt: { label: 'Verloopt', hint: 'Binnen een jaar; over 90 dagen als u niets kiest.' },
  },
  {
    name: { label: 'Purpose', hint: 'What the key is recognised by later, such as: monthly figures in Excel.' },
    role: { label: 'Role', hint: 'Not above one’s own. Choose the lowest that will do.' },
    expiresAt: { label: 'Expires', hint: 'Within a year; in 90 days when nothing is chosen.' },
  },
)

export const apiKeyChangeWords = fieldWords(
  apiKeyChange,
  { name: { ...apiKeyWords.nl.name } },
  { name: { ...apiKeyWords.en.name } },
)

export const apiKeyReadWords = readWords(
  apiKeyWords,
  recordWords,
  {
    role: { label: 'Rol', hint: 'Wat de sleutel hoogstens mag; nooit meer dan de collega zelf op dat moment.' },
    expiresAt: { label: 'Verloopt', hint: 'Vanaf dit moment laat de sleutel niemand meer binnen.' },
    prefix: { label: 'Begin', hint: 'Waarmee de sleutel begint, om hem te herkennen.' },
    lastUsedAt: { label: 'Laatst gebruikt', hint: 'Op een minuut nauwkeurig; null zolang hij niet is gebruikt.' },
    revokedAt: { label: 'Ingetrokken', hint: 'Sinds wanneer hij niet meer werkt; null als hij niet is ingetrokken.' },
    user: { label: 'Van', hint: 'De collega namens wie de sleutel vraagt en schrijft.' },
  },
  {
    role: { label: 'Role', hint: 'What the key may do at most; never more than the colleague at that moment.' },
    expiresAt: { label: 'Expires', hint: 'From this moment on the key lets nobody in.' },
    prefix: { label: 'Beginning', hint: 'What the key begins with, to recognise it by.' },
    lastUsedAt: { label: 'Last used', hint: 'To the minute; null while it has not been used.' },
    revokedAt: { label: 'Revoked', hint: 'Since when it no longer works; null when it was not revoked.' },
    user: { label: 'Of', hint: 'The colleague on whose behalf the key asks and writes.' },
  },
)
