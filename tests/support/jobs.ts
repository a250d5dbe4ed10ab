import { spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Payload } from 'payload'
import type { Db, PgBoss } from 'pg-boss'
import { afterAll } from 'vitest'

import { env } from '@/env'
import { openQueue, queueOn } from '@/jobs/queue'
import { takeWork } from '@/jobs/takeWork'

import type { Json } from './api'
import type { World } from './fixtures'

/** The queue as a sender outside of any transaction has it. */
export const senderOf = ({ db }: Payload): PgBoss => {
  const { pool } = db as unknown as {
    pool: { query: (text: string, values?: unknown[]) => Promise<{ rows: Json[] }> }
  }
  const executeSql: Db['executeSql'] = (text, values) => pool.query(text, values)
  return queueOn({ executeSql })
}

export type StoredJob = {
  id: string
  name: string
  state: string
  data: Json
  output: Json
  retry_count: number
  deletion_seconds: number
  waits: number
}

/** Every job there is, oldest first; `waits` are the seconds until it may be taken. */
export const jobsOf = ({ sql }: World): Promise<StoredJob[]> =>
  sql(`SELECT id, name, state, data, output, retry_count, deletion_seconds,
    extract(epoch FROM start_after - now())::int AS waits FROM pgboss.job ORDER BY created_on`)

export const clearJobs = ({ sql }: World): Promise<Json[]> => sql('DELETE FROM pgboss.job')

/** Waits until it holds, looking ten times a second. */
export const until = async (
  holds: () => Promise<boolean>,
  { withinMs = 20_000 }: { withinMs?: number } = {},
): Promise<void> => {
  const end = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come about in time')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Does all work that waits, as a worker does it, in this process. */
export const doWork = async (world: World): Promise<void> => {
  const { payload } = world.server
  const boss = openQueue(env.databaseUrl)
  boss.on('error', () => undefined)
  await boss.start()
  await takeWork(boss, payload)
  await until(async () => {
    const open = await world.sql(
      `SELECT 1 FROM pgboss.job WHERE state = 'active'
        OR (state IN ('created', 'retry') AND start_after <= now())`,
    )
    return open.length === 0
  })
  await boss.stop()
}

export type WorkerProcess = {
  pid: number
  output: () => string
  kill: () => Promise<void>
  /** Asks it to end; answers its exit code. */
  end: () => Promise<number | null>
}

/** Application name of a worker's connections to the tables. */
export const WORKER_CONNECTIONS = 'worker-process'

/** A real worker in a process of its own, on the database of this test file. */
export const startWorker = async (): Promise<WorkerProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/jobs/worker.ts'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // The name of its connections, where it gives them none itself.
    env: { ...process.env, NODE_ENV: 'production', PGAPPNAME: WORKER_CONNECTIONS },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
  }
  afterAll(kill)
  const first = await Promise.race([once(child, 'message'), exited])
  if (!Array.isArray(first)) throw new Error(`the worker ended (${first}): ${output}`)
  const end = (): Promise<number | null> => {
    child.kill('SIGTERM')
    return exited
  }
  return { pid: child.pid ?? 0, output: () => output, kill, end }
}
