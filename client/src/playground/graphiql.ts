import '@fontsource/ibm-plex-mono/400.css'
import './editorWorkers.ts'
import './graphiql.css'
import {
  GraphiQLProvider,
  type MonacoEditor,
  QueryEditor,
  type SchemaReference,
  useGraphiQL,
  useGraphiQLActions,
  useMonaco,
  VariableEditor,
} from '@graphiql/react'
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { createElement, Fragment, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { editorThemes } from './editorThemes.ts'

type Theme = 'light' | 'dark'
type Operations = readonly OperationDefinitionNode[]

/** The two editors of GraphiQL, to be steered from outside. */
export interface Editor {
  /** Puts another question in; what was typed before can no longer be undone. */
  show: (query: string, values: string) => void
  /** Changes the values as if they were typed. */
  setValues: (values: string) => void
  setSchema: (schema: GraphQLSchema | null) => void
  setTheme: (theme: Theme) => void
  setLabels: (labels: EditorLabels) => void
  prettify: () => void
  /** Puts the cursor at a place in the query, from 1. */
  goTo: (line: number, column: number) => void
  unmount: () => void
}

export interface EditorLabels {
  query: string
  values: string
}

export interface EditorOptions {
  /** Where the query and the values are edited. */
  places: { query: HTMLElement; values: HTMLElement }
  query: string
  values: string
  schema: GraphQLSchema | null
  theme: Theme
  labels: EditorLabels
  onQuery: (text: string) => void
  onValues: (text: string) => void
  /** Ctrl Enter, with the name of the operation that the cursor is in. */
  onRun: (operationName: string | null) => void
  /** Somebody wants to know more of what stands at the cursor. */
  onReference: (reference: SchemaReference) => void
  onReady: () => void
}

/** Puts GraphiQL's editors in their places. The rest of the screen is ours. */
export function mountEditor(options: EditorOptions): Editor {
  const { places, onQuery, onValues, onRun, onReference, onReady } = options
  let { schema, theme, labels } = options
  let shown = { query: options.query, values: options.values }
  let editors: { query: MonacoEditor; values: MonacoEditor } | null = null
  let actions: ReturnType<typeof useGraphiQLActions> | null = null
  let operations: Operations = []
  /** What is put in by us is no typing. */
  let isShowing = false

  function fill() {
    if (!editors) return
    isShowing = true
    if (editors.query.getValue() !== shown.query) editors.query.setValue(shown.query)
    if (editors.values.getValue() !== shown.values) editors.values.setValue(shown.values)
    isShowing = false
  }

  /** Lives inside GraphiQL, where its editors are within reach. */
  function Steering() {
    const queryEditor = useGraphiQL(state => state.queryEditor)
    const variableEditor = useGraphiQL(state => state.variableEditor)
    operations = useGraphiQL(state => state.operations) ?? []
    const monaco = useMonaco(state => state.monaco)
    const own = useGraphiQLActions()
    actions = own
    useEffect(() => {
      if (!monaco) return
      monaco.editor.defineTheme('aanbod-light', editorThemes.light)
      monaco.editor.defineTheme('aanbod-dark', editorThemes.dark)
      own.setTheme(theme)
    }, [monaco, theme])
    useEffect(() => {
      if (!queryEditor || !variableEditor || !monaco) return
      editors = { query: queryEditor, values: variableEditor }
      fill()
      const { KeyMod, KeyCode } = monaco
      const leave = (editor: MonacoEditor) =>
        // A key that goes on to the next line must not be the only way: Escape lets go of the keyboard.
        editor.addCommand(
          KeyCode.Escape,
          () => editor.getContainerDomNode().focus(),
          'editorTextFocus && !suggestWidgetVisible && !findWidgetVisible && !renameInputVisible && !hasOtherSuggestions && !inSnippetMode && !editorHoverVisible && !parameterHintsVisible && !editorHasSelection && !editorHasMultipleSelections',
        )
      const run = (editor: MonacoEditor) =>
        editor.addAction({
          id: 'graphql-run',
          label: 'Run',
          keybindings: [KeyMod.CtrlCmd | KeyCode.Enter],
          run: () => onRun(operationAt(queryEditor, operations)),
        })
      for (const editor of [queryEditor, variableEditor]) {
        editor.updateOptions(editorLook)
        editor.getModel()?.updateOptions({ bracketColorizationOptions: plainBrackets })
        leave(editor)
      }
      const listeners = [
        queryEditor.onDidChangeModelContent(() => {
          shown = { ...shown, query: queryEditor.getValue() }
          if (!isShowing) onQuery(shown.query)
        }),
        variableEditor.onDidChangeModelContent(() => {
          shown = { ...shown, values: variableEditor.getValue() }
          if (!isShowing) onValues(shown.values)
        }),
      ]
      const runs = [run(queryEditor), run(variableEditor)]
      onReady()
      return () => [...listeners, ...runs].forEach(each => each.dispose())
    }, [queryEditor, variableEditor, monaco])
    useEffect(() => {
      queryEditor?.updateOptions({ ariaLabel: labels.query })
      variableEditor?.updateOptions({ ariaLabel: labels.values })
    }, [queryEditor, variableEditor, labels])
    return null
  }

  const root = createRoot(places.query)
  const storage = memory()
  const render = () =>
    root.render(
      createElement(GraphiQLProvider, {
        // Asking is done outside; the types come from outside as well.
        fetcher: () => ({ data: null }),
        schema,
        dangerouslyAssumeSchemaIsValid: true,
        storage,
        initialQuery: options.query,
        initialVariables: options.values,
        defaultQuery: '',
        editorTheme: { light: 'aanbod-light', dark: 'aanbod-dark' },
        defaultTheme: theme,
        plugins: [reference],
        referencePlugin: reference,
        children: createElement(
          Fragment,
          null,
          createElement(QueryEditor, { 'aria-label': labels.query, onClickReference: onReference }),
          createPortal(createElement(VariableEditor, { 'aria-label': labels.values }), places.values),
          createElement(Steering),
        ),
      }),
    )
  render()

  return {
    show(query, values) {
      shown = { query, values }
      fill()
    },
    setValues(values) {
      shown = { ...shown, values }
      fill()
    },
    setSchema(next) {
      schema = next
      render()
    },
    setTheme(next) {
      theme = next
      render()
    },
    setLabels(next) {
      labels = next
      render()
    },
    prettify: () => void actions?.prettifyEditors(),
    goTo(line, column) {
      editors?.query.setPosition({ lineNumber: line, column })
      editors?.query.revealLineInCenterIfOutsideViewport(line)
      editors?.query.focus()
    },
    unmount: () => root.unmount(),
  }
}

/** Without one, GraphiQL does not tell what was asked about. What it shows is ours. */
const reference = { title: 'reference', icon: () => null, content: () => null }

/** The operation that the cursor is in; null when there is one only, or the cursor is between them. */
function operationAt(editor: MonacoEditor, operations: Operations): string | null {
  const position = editor.getPosition()
  const model = editor.getModel()
  if (operations.length < 2 || !position || !model) return null
  const offset = model.getOffsetAt(position)
  const found = operations.find(({ loc }) => loc && loc.start <= offset && offset <= loc.end)
  return (found ?? operations[0])?.name?.value ?? null
}

const editorLook = {
  fontFamily: "'IBM Plex Mono', monospace",
  fontSize: 13,
  lineHeight: 20,
  guides: { indentation: false },
  renderFinalNewline: 'on',
  // Its words are English; the browser has a menu of its own.
  contextmenu: false,
  fixedOverflowWidgets: true,
  padding: { top: 8, bottom: 8 },
  lineDecorationsWidth: 8,
  lineNumbersMinChars: 3,
  wordWrap: 'on',
  wrappingIndent: 'indent',
} as const

const plainBrackets = { enabled: false, independentColorPoolPerBracketType: false }

/** GraphiQL wants to keep what is typed; that is done outside. */
function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size
    },
  }
}
