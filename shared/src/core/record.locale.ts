import { plainWords } from './words.ts'

/** Fields that every record has. */
export const recordWords = plainWords(
  {
    id: 'Kenmerk',
    version: 'Versie',
    createdAt: 'Gemaakt',
    updatedAt: 'Gewijzigd',
    createdBy: 'Gemaakt door',
    updatedBy: 'Gewijzigd door',
    deletedAt: 'In de prullenbak sinds',
  },
  {
    id: { label: 'Id', hint: 'UUID version 7, made by the server.' },
    version: { label: 'Version', hint: 'Goes up with every change; an update names the version it started from.' },
    createdAt: { label: 'Created', hint: 'When the record was made, in UTC.' },
    updatedAt: { label: 'Updated', hint: 'When the record was last changed, in UTC.' },
    createdBy: 'Created by',
    updatedBy: 'Updated by',
    deletedAt: { label: 'In the trash since', hint: 'Null while the record is not in the trash.' },
  },
)

/** Fields of an item in an ordered list. */
export const positionWords = plainWords(
  { id: 'Kenmerk', position: 'Volgorde' },
  {
    id: { label: 'Id', hint: 'Keeps and updates the item with this id; an item without one is new.' },
    position: { label: 'Position', hint: 'From 1, without gaps.' },
  },
)
