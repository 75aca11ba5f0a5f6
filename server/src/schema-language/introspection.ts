import type { ApolloServerPlugin } from '@apollo/server'
import { localeOf } from '@aanbod/shared/core/locale.ts'
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode, visit } from 'graphql'
import type { Context } from '../context.ts'
import { dutchOf } from './dutch.ts'

/**
 * Answers questions about the schema in Dutch to who asks for that by name: the editor of the playground does. Tools that say
 * nothing of a language make code of the schema, which is in English.
 */
export const schemaInDutch: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, document, operation, contextValue }) => {
      if (!document || !operation || response.body.kind !== 'single') return
      const { data } = response.body.singleResult
      if (!data || !wantsDutch(contextValue.request.headers['accept-language'])) return
      const roots = answersAboutSchema(document, operation).filter(key => data[key])
      if (roots.length === 0) return
      const described = answersNamed(document, ['description', 'deprecationReason'])
      for (const key of roots) translate(data[key], described)
    },
  }),
}

/** `*` is what fetch of Node sends when nobody chose anything. */
const wantsDutch = (acceptLanguage: string | undefined) =>
  /\bnl\b/i.test(acceptLanguage ?? '') && localeOf(acceptLanguage) === 'nl'

/** The names in the answer of `__schema` and `__type`, which only the root of a query has. */
function answersAboutSchema(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string[] {
  const found = new Set<string>()
  const look = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        if (['__schema', '__type'].includes(selection.name.value))
          found.add(selection.alias?.value ?? selection.name.value)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) look(selection.selectionSet)
      else {
        for (const fragment of document.definitions)
          if (fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.name.value === selection.name.value)
            look(fragment.selectionSet)
      }
    }
  }
  look(selectionSet)
  return [...found]
}

/** The names that some fields have anywhere in the answer. */
function answersNamed(document: DocumentNode, fields: string[]): Set<string> {
  const found = new Set<string>()
  visit(document, {
    Field: ({ name, alias }) => void (fields.includes(name.value) && found.add(alias?.value ?? name.value)),
  })
  return found
}

/**
 * Puts the texts under some names into Dutch, in place: the answer was made for this request, and is large. What is no
 * description has no translation, and stays.
 */
function translate(value: unknown, described: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) translate(item, described)
  else if (typeof value === 'object' && value !== null) {
    const answer = value as Record<string, unknown>
    for (const key of Object.keys(answer)) {
      const item = answer[key]
      if (typeof item === 'object') translate(item, described)
      else if (typeof item === 'string' && described.has(key)) answer[key] = dutchOf(item) ?? item
    }
  }
}
