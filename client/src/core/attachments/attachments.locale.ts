import { words } from '@aanbod/shared/core/locale.ts'

export const attachmentScreenWords = words(
  { addAttribute: 'Kenmerk toevoegen', addDocument: 'Document of link toevoegen' },
  { addAttribute: 'Add a fact', addDocument: 'Add a document or link' },
)
