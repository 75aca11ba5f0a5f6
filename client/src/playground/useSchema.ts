import type { Locale } from '@aanbod/shared/core/locale.ts'
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql'
import { ref, shallowRef, watch } from 'vue'
import { locale } from '../core/i18n.ts'
import { ask } from './ask.ts'

/** The types and fields of the API, described in the language of the interface. */
export function useSchema() {
  const known = new Map<Locale, GraphQLSchema>()
  const schema = shallowRef<GraphQLSchema | null>(null)
  const failed = ref(false)

  async function load(language: Locale) {
    failed.value = false
    const found = known.get(language)
    if (found) {
      schema.value = found
      return
    }
    try {
      const query = getIntrospectionQuery({ inputValueDeprecation: true })
      const { data } = await ask({ query, values: {}, operationName: 'IntrospectionQuery' })
      if (!data) throw new Error('no schema')
      const made = buildClientSchema(data as unknown as IntrospectionQuery)
      known.set(language, made)
      if (locale.value === language) schema.value = made
    } catch {
      // Asking works without: only completion, descriptions and the estimate are missing.
      if (locale.value === language) failed.value = schema.value === null
    }
  }
  watch(locale, language => void load(language), { immediate: true })

  return { schema, failed, reload: () => load(locale.value) }
}
