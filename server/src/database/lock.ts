import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Claims a data directory for this process. The embedded database itself does not notice a second process, and the
 * last one to write would win.
 *
 * @returns how to let it go
 * @throws Error in plain words while another process that is alive has it
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const file = join(directory, 'aanbod.lock')
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 2) throw error
      const [owner = Number.NaN, start] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
      if (isAlive(owner) && (start === undefined || start === startOf(owner))) {
        throw new Error(
          `Another Aanbod (process ${owner}) is using the data in ${directory}. Stop it first, or choose another directory with DATA_DIR.`,
        )
      }
      // Left behind by a process that was killed.
      rmSync(file, { force: true })
    }
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  return () => {
    process.off('exit', release)
    release()
  }
}

/**
 * When a process started, in ticks since the machine did: a number that was given to another process since, as happens
 * in containers, does not look like the owner. 0 where the system does not tell.
 */
function startOf(pid: number): number {
  try {
    // The name of the program stands in brackets and may hold spaces; the start is the 20th field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return Number(fields[19] ?? 0)
  } catch {
    return 0
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
