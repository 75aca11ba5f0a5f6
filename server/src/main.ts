import { createApp } from './app.ts'
import { readConfig } from './config.ts'

try {
  const app = await createApp(readConfig(process.env))
  const { url } = await app.listen()
  process.stdout.write(`Aanbod is ready at ${url}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(
      signal,
      () =>
        void app.close().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
    )
  }
} catch (error) {
  process.stderr.write(`Aanbod could not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
