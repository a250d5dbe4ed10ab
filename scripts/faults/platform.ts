import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { demoSecrets } from '@/scripts/demoSecrets'
import { prepareEmbedded } from '@/scripts/embedded'
import { freePort } from '@/scripts/ports'
import { preparePostgresHome } from '@/scripts/postgresHome'
import { endProcesses, findChildren } from '@/scripts/processes'
import { superuserUrl } from '@/scripts/provision'
import { runOnce } from '@/scripts/runOnce'
import { untilReady } from '@/scripts/untilReady'

const READY_WITHIN_MS = 180_000
const STOP_GRACE_MS = 20_000

export type Platform = {
  dataDir: string
  origin: string
  /** Sees everything: what other connections do, too. */
  superuserUrl: string
  /** Key of the seals. */
  auditKey: Buffer
  /** The start script, which keeps the others running. */
  supervisor: number
  stop: () => Promise<void>
  remove: () => Promise<void>
}

/** Tables and people, made with the database only; the supervisor finds them when it starts. */
const prepareData = async (dataDir: string): Promise<number> => {
  const embedded = await prepareEmbedded(dataDir)
  try {
    const { port } = await embedded.start()
    const variables = {
      TEROPONG_MODE: 'demo',
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: embedded.urls.databaseUrl,
      DATABASE_MIGRATION_URL: embedded.urls.databaseMigrationUrl,
    }
    await runOnce(['--import', 'tsx', 'scripts/migrate.ts'], variables)
    await runOnce(['--import', 'tsx', 'scripts/faults/loadPeople.ts'], variables)
    return port
  } finally {
    await embedded.stop()
  }
}

/** `npm start` as it is, on a folder and a port of its own; it ends with this process. */
const startSupervisor = (dataDir: string, port: number): ChildProcess => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
    env: {
      ...process.env,
      TEROPONG_MODE: 'demo',
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      SERVER_URL: `http://localhost:${port}`,
      DATABASE_URL: '',
      DATABASE_MIGRATION_URL: '',
    },
  })
  const log = createWriteStream(path.join(dataDir, 'start.log'))
  child.stdout?.pipe(log)
  child.stderr?.pipe(log)
  return child
}

/**
 * The whole platform of `npm start` in a temporary folder: supervisor, web, worker and a PostgreSQL
 * with the settings of production.
 */
export const openPlatform = async (): Promise<Platform> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'teropong-faults-'))
  const databasePort = await prepareData(dataDir)
  const { passwords, variables } = demoSecrets(dataDir)
  const port = await freePort()
  const child = startSupervisor(dataDir, port)
  const supervisor = child.pid ?? 0
  const stop = async (): Promise<void> => {
    await endProcesses([supervisor], { signal: 'SIGTERM', graceMs: STOP_GRACE_MS })
  }
  const remove = async (): Promise<void> => {
    const { folder } = await preparePostgresHome(dataDir)
    for (const used of [folder, dataDir]) rmSync(used, { recursive: true, force: true })
  }
  const origin = `http://localhost:${port}`
  try {
    await untilReady(origin, READY_WITHIN_MS)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    dataDir,
    origin,
    superuserUrl: superuserUrl(databasePort, passwords, 'teropong'),
    auditKey: Buffer.from(variables.AUDIT_KEY ?? '', 'utf8'),
    supervisor,
    stop,
    remove,
  }
}

export const PARTS = ['web', 'worker', 'postgres'] as const
export type Part = (typeof PARTS)[number]

const COMMANDS = {
  web: /scripts\/web\.ts/,
  worker: /jobs\/worker\.ts/,
  postgres: /bin\/postgres(\.exe)? -D/,
} satisfies Record<Part, RegExp>

/** The process of a part, among those that the supervisor started itself. */
export const findPart = ({ supervisor }: Platform, part: Part): number | undefined =>
  findChildren(supervisor).find(({ command }) => COMMANDS[part].test(command))?.pid
