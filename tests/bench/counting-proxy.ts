import { createServer, connect, type Socket } from 'node:net'

/** Stands between a server and PostgreSQL and counts the statements that pass: simple queries, and executions. */
export async function startCountingProxy(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  let count = 0
  const server = createServer(client => {
    const database = connect(Number(target.port || 5432), target.hostname)
    for (const socket of [client, database]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        client.destroy()
        database.destroy()
        sockets.delete(socket)
      })
    }
    database.pipe(client)
    let pending: Buffer = Buffer.alloc(0)
    let isStarted = false
    client.on('data', (chunk: Buffer) => {
      database.write(chunk)
      pending = Buffer.concat([pending, chunk])
      for (;;) {
        // The first message has no type, every other one starts with it; a length that counts itself follows.
        const start = isStarted ? 1 : 0
        if (pending.length < start + 4) return
        const length = start + pending.readUInt32BE(start)
        if (pending.length < length) return
        const type = isStarted ? String.fromCharCode(pending[0] ?? 0) : ''
        if (type === 'Q' || type === 'E') count++
        isStarted = true
        pending = pending.subarray(length)
      }
    })
  }).listen(0, '127.0.0.1')
  await new Promise(resolve => server.once('listening', resolve))
  const address = server.address()
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(typeof address === 'object' && address ? address.port : 0)
  return {
    url: url.href,
    count: () => count,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
