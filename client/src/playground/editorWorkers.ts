import EditorWorker from 'monaco-editor/esm/vs/editor/editor.worker.js?worker'
import JsonWorker from 'monaco-editor/esm/vs/language/json/json.worker.js?worker'
import GraphQLWorker from 'monaco-graphql/esm/graphql.worker.js?worker'

// GraphiQL's own set-up for Vite does the same from inside a package, where the dev server cannot bundle it.
const workers: Record<string, new () => Worker> = { json: JsonWorker, graphql: GraphQLWorker }

Object.assign(globalThis, {
  MonacoEnvironment: { getWorker: (_id: string, label: string) => new (workers[label] ?? EditorWorker)() },
})
