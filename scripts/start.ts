// `npm start` (and `npm run dev`), on the pinned Node: database, tables, demo data, build, then web
// and worker, kept running until it is told to stop.
import { env } from '@/env'
import { build, isBuilt } from './build'
import { endChildren, keepRunning, startNode, type Running } from './children'
import { greet } from './greeting'
import { endInOrder } from './longRunning'
import { bringUpTables, loadDemoData, prepareDatabase } from './platform'
import { assertPortFree, originOf } from './ports'
import type { RunningServer } from './postgres'
import { endProcesses, findStartedWith } from './processes'
import { endRunning } from './runOnce'
import { takeLock } from './runLock'
import { giveUp } from './startProblem'
import { untilReady } from './untilReady'

const isDevelopment = process.argv.includes('--dev')
const READY_WITHIN_MS = 60_000
const ORPHAN_GRACE_MS = 2000
/** Every process of ours inherits it. */
const MARK = 'TEROPONG_STARTED_FOR'

const ending = endInOrder()

const began = Date.now()
const say = (line: string): void =>
  console.log(`• ${line} … (${((Date.now() - began) / 1000).toFixed(1)} dtk)`)

const main = async (): Promise<void> => {
  ending.undo(endRunning)
  ending.undo(takeLock(env.dataDir))
  await endOrphans()
  await assertPortFree(env.port, env.host)
  await Promise.all([bringUpDatabase(), bringUpBuild()])
  // Somebody pressed Ctrl+C while the last step ran: what ends now must not start anew.
  if (ending.isAsked()) return
  say('Menyalakan pekerja dan server web')
  ending.undo(endChildren)
  await Promise.all([keepRunning('worker', startWorker), keepRunning('web', startWeb)])
  await untilReady(originOf(env.host, env.port), READY_WITHIN_MS)
  greet(Date.now() - began)
}

/** What a killed start left running: it would build into, or seed, the same place as we. */
const endOrphans = async (): Promise<void> => {
  const orphans = findStartedWith(MARK, env.dataDir)
  await endProcesses(orphans, { signal: 'SIGTERM', graceMs: ORPHAN_GRACE_MS })
  process.env[MARK] = env.dataDir
}

const bringUpDatabase = async (): Promise<void> => {
  const embedded = await prepareDatabase()
  if (embedded) {
    say('Menyalakan basis data')
    ending.undo(embedded.stop)
    ending.undo(await keepRunning('postgres', async () => asRunning(await embedded.start())))
  }
  await bringUpTables(embedded, say)
  await loadDemoData(embedded, say)
}

const asRunning = (server: RunningServer): Running => ({
  stop: server.stop,
  exited: new Promise((resolve) => {
    server.process.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
  }),
})

const bringUpBuild = async (): Promise<void> => {
  if (isDevelopment || isBuilt()) return
  say('Membangun aplikasi, hanya bila sumber berubah')
  await build()
}

const entry = (name: string, args: readonly string[], nodeEnv: string): Promise<Running> =>
  startNode({
    name,
    args,
    variables: { TEROPONG_MODE: env.mode, NODE_ENV: nodeEnv },
    readyWithinMs: name === 'next' ? 0 : READY_WITHIN_MS,
  })

const NEXT_DEV = ['node_modules/next/dist/bin/next', 'dev', '-H', 'localhost', '-p'] as const

/** Young garbage is collected early: 230 MB instead of 380, and the worker waits most of its time. */
const SMALL = '--max-semi-space-size=8'

const startWorker = (): Promise<Running> =>
  entry('worker', [SMALL, 'src/jobs/worker.ts'], 'production')
const startWeb = (): Promise<Running> =>
  isDevelopment
    ? entry('next', [...NEXT_DEV, String(env.port)], 'development')
    : entry('web', ['scripts/web.ts'], 'production')

const fail = async (error: unknown): Promise<void> => {
  if (ending.isAsked()) return
  await ending.now()
  giveUp(error)
}

process.on('uncaughtException', (error) => void fail(error))
await main().catch(fail)
