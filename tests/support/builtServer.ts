import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { startNode } from '@/scripts/children'
import { freePort } from '@/scripts/ports'
import type { Urls } from '@/scripts/provision'
import { untilReady } from '@/scripts/untilReady'
import { cloneDatabase, databaseVariables } from './cluster'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merged into vitest's
  interface ProvidedContext {
    /** Data folder of the seeded template: the files its rows point to. */
    seededFiles: string
  }
}

const READY_WITHIN_MS = 90_000

export type BuiltServer = Urls & {
  url: string
  /** One more web process for the same site, on the same database; its own address. */
  anotherWeb: () => Promise<string>
  stop: () => Promise<void>
}

/**
 * Web and worker as they run in production (the build in `.next`, the production scripts), on a
 * copy of the demo database and its files, at a free port.
 */
export const startBuiltServer = async (): Promise<BuiltServer> => {
  const urls = await cloneDatabase(inject('cluster'))
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
  cpSync(inject('seededFiles'), dataDir, { recursive: true })
  const port = await freePort()
  const url = `http://localhost:${port}`
  const variables = {
    ...databaseVariables(urls, dataDir),
    PORT: String(port),
    SERVER_URL: url,
    // All processes of an installation share it: sessions and counters follow from it.
    PAYLOAD_SECRET: 'only-for-tests-'.repeat(3),
  }
  const program = { variables, readyWithinMs: READY_WITHIN_MS }
  const started = await Promise.all([
    startNode({ name: 'web', args: ['scripts/web.ts'], ...program }),
    startNode({ name: 'worker', args: ['src/jobs/worker.ts'], ...program }),
  ])
  await untilReady(url, READY_WITHIN_MS)
  const anotherWeb = async (): Promise<string> => {
    const other = { ...variables, PORT: String(await freePort()) }
    started.push(
      await startNode({ name: 'web', args: ['scripts/web.ts'], ...program, variables: other }),
    )
    return `http://localhost:${other.PORT}`
  }
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((running) => running.stop()))
    rmSync(dataDir, { recursive: true, force: true })
  }
  return { ...urls, url, anotherWeb, stop }
}
