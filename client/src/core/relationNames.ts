import { type Ref, shallowRef, watch } from 'vue'
import type { z } from 'zod'
import type { RelationSource } from './relation.ts'
import type { Form } from './useForm.ts'

/**
 * The names behind the ids of a form, for the comparison of two versions: `format` of `FormFrame`. They are asked for when
 * the comparison opens.
 *
 * @param sources - for each field that holds an id or a list of them, where its records are found
 */
export function useRelationNames<S extends z.ZodObject>(
  form: Form<S>,
  sources: Record<string, RelationSource>,
): Record<string, (value: unknown) => string> {
  const names: Ref<ReadonlyMap<string, string>> = shallowRef(new Map())
  const idsIn = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter(id => typeof id === 'string')

  watch(form.conflict, async conflict => {
    if (!conflict) return
    const { base, mine, current } = conflict
    const found = await Promise.all(
      Object.entries(sources).map(([key, source]) => {
        const ids = new Set([base[key], mine[key], current.values[key]].flatMap(idsIn))
        return source.byIds([...ids]).catch(() => [])
      }),
    )
    names.value = new Map(found.flat().map(({ id, label }) => [id, label]))
  })
  const describe = (value: unknown) =>
    idsIn(value)
      .map(id => names.value.get(id) ?? '…')
      .join('\n')
  return Object.fromEntries(Object.keys(sources).map(key => [key, describe]))
}
