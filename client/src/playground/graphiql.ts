import '@fontsource/ibm-plex-mono/400.css'
import 'graphiql/style.css'
import './editorWorkers.ts'
import './graphiql.css'
import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react'
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'
import { createElement, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { Locale } from '@aanbod/shared/core/locale.ts'
import { today } from '../core/days.ts'
import { locale } from '../core/i18n.ts'
import { editorThemes } from './editorThemes.ts'
import { type Example, examples } from './examples.ts'

type Theme = 'light' | 'dark'

/** A running GraphiQL, to be steered from outside. */
export interface Editor {
  open: (example: Example, language: Locale) => void
  setTheme: (theme: Theme) => void
  unmount: () => void
}

interface EditorOptions {
  theme: Theme
  /** Whose tabs and history these are: on one computer everybody keeps their own. */
  owner: string
  /** After every answer: whether the server no longer knows the session. */
  onAnswer: (signedOut: boolean) => void
  /** Which example the tab in front holds, unchanged. */
  onExample: (key: string | undefined) => void
}

interface Asked {
  query: string
  variables?: unknown
  operationName?: string | null
}

const variablesOf = (example: Example, language: Locale) => {
  const variables = example.variables(today(), language)
  return Object.keys(variables).length === 0 ? '' : `${JSON.stringify(variables, null, 2)}\n`
}

const isSignedOut = (answer: unknown): boolean =>
  (answer as { errors?: { extensions?: { code?: string } }[] }).errors?.some(
    error => error.extensions?.code === 'UNAUTHENTICATED',
  ) ?? false

/** Puts GraphiQL in an element; it asks with the session of whoever is signed in. */
export function mountEditor(
  place: HTMLElement,
  { theme: firstTheme, owner, onAnswer, onExample }: EditorOptions,
): Editor {
  /** What was asked for before there was an editor to put it in. */
  let waiting: Parameters<Editor['open']> | null = null
  let openInTab: Editor['open'] = (...wanted) => void (waiting = wanted)

  async function ask({ query, variables, operationName }: Asked) {
    const response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': locale.value },
      body: JSON.stringify({ query, variables, operationName }),
    })
    const answer: unknown = await response.json()
    onAnswer(isSignedOut(answer))
    return answer as Record<string, unknown>
  }

  /** Lives inside GraphiQL, where its actions are within reach. */
  function Steering() {
    const { addTab, updateActiveTabValues } = useGraphiQLActions()
    const queryEditor = useGraphiQL(state => state.queryEditor)
    const variableEditor = useGraphiQL(state => state.variableEditor)
    const responseEditor = useGraphiQL(state => state.responseEditor)
    const tabs = useGraphiQL(state => state.tabs)
    const activeTabIndex = useGraphiQL(state => state.activeTabIndex)
    openInTab = (example, language) => {
      if (!queryEditor) {
        waiting = [example, language]
        return
      }
      const current = tabs[activeTabIndex]
      const variables = variablesOf(example, language)
      // An example that was not changed makes room for the next one.
      if (!isUntouched(current?.query)) addTab()
      queryEditor.setValue(example.query)
      variableEditor?.setValue(variables)
      updateActiveTabValues({ query: example.query, variables, response: null })
      queryEditor.focus()
    }
    useEffect(() => {
      if (!queryEditor || !waiting) return
      const [example, language] = waiting
      waiting = null
      openInTab(example, language)
    }, [queryEditor])
    useEffect(() => {
      queryEditor?.updateOptions(editorLook)
      variableEditor?.updateOptions(editorLook)
      responseEditor?.updateOptions(editorLook)
    }, [queryEditor, variableEditor, responseEditor])
    const inFront = tabs[activeTabIndex]?.query
    useEffect(() => onExample(examples.find(({ query }) => query === inFront)?.key), [inFront])
    useEffect(() => nameTabs(place), [tabs, activeTabIndex])
    return null
  }

  /** GraphiQL gives its own colours to the editor; ours are there once the editor is. */
  function Themes() {
    const monaco = useMonaco(state => state.monaco)
    useEffect(() => {
      if (!monaco) return
      monaco.editor.defineTheme('aanbod-light', editorThemes.light)
      monaco.editor.defineTheme('aanbod-dark', editorThemes.dark)
      monaco.editor.setTheme(`aanbod-${theme}`)
    }, [monaco, theme])
    return null
  }

  let theme = firstTheme
  const storage = storageOf(owner)
  const first = storage.getItem('graphiql:tabState') ? undefined : examples[0]
  const root = createRoot(place)
  const render = () =>
    root.render(
      createElement(
        GraphiQL,
        {
          fetcher: ask,
          forcedTheme: theme,
          editorTheme: { light: 'aanbod-light', dark: 'aanbod-dark' },
          plugins: [HISTORY_PLUGIN],
          storage,
          defaultQuery: '',
          ...(first && { initialQuery: first.query, initialVariables: variablesOf(first, locale.value) }),
          defaultEditorToolsVisibility: 'variables',
          isHeadersEditorEnabled: false,
          showPersistHeadersSettings: false,
          shouldPersistHeaders: false,
        },
        createElement(GraphiQL.Logo, null, null),
        createElement(GraphiQL.Footer, null, createElement(Steering), createElement(Themes)),
      ),
    )
  render()

  return {
    open: (example, language) => openInTab(example, language),
    setTheme(next) {
      theme = next
      render()
    },
    unmount: () => root.unmount(),
  }
}

const editorLook = {
  fontFamily: "'IBM Plex Mono', monospace",
  fontSize: 13,
  lineHeight: 20,
  bracketPairColorization: { enabled: false },
  guides: { indentation: false },
  renderFinalNewline: 'on',
} as const

/** GraphiQL calls its tabs tabs, with buttons inside; to who hears the page they are a list of buttons. */
function nameTabs(place: HTMLElement) {
  for (const tab of place.querySelectorAll('.graphiql-tab')) {
    tab
      .querySelector('.graphiql-tab-button')
      ?.setAttribute('aria-pressed', tab.getAttribute('aria-selected') ?? 'false')
    tab.removeAttribute('role')
    tab.removeAttribute('aria-selected')
  }
  place.querySelector('.graphiql-tabs')?.removeAttribute('role')
}

/** The storage of this computer, with names of one person. */
function storageOf(owner: string) {
  const name = (key: string) => `aanbod.playground.${owner}.${key}`
  const own = () => Object.keys(localStorage).filter(key => key.startsWith(name('')))
  return {
    getItem: (key: string) => localStorage.getItem(name(key)),
    setItem: (key: string, value: string) => localStorage.setItem(name(key), value),
    removeItem: (key: string) => localStorage.removeItem(name(key)),
    clear: () => own().forEach(key => localStorage.removeItem(key)),
    get length() {
      return own().length
    },
  }
}

const isUntouched = (query: string | null | undefined) =>
  !query?.trim() || examples.some(example => example.query.trim() === query.trim())
