import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { freePort } from '@/scripts/ports'
import { initialise } from '@/scripts/postgres'
import { preparePostgresHome } from '@/scripts/postgresHome'
import { withClient } from '@/scripts/provision'
import { capture } from '@/scripts/runOnce'
import { takeLock } from '@/scripts/runLock'

const NOTHING = {
  PAYLOAD_SECRET: '',
  DATABASE_URL: '',
  DATABASE_MIGRATION_URL: '',
  SERVER_URL: '',
  TEROPONG_MODE: '',
}
const START = ['--import', 'tsx', 'scripts/start.ts']
const WEB = ['--import', 'tsx', 'scripts/web.ts']

let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Runs a start that must end with code 1 and a paragraph instead of a stack; returns the words. */
const complaintOf = async (args: string[], variables: Record<string, string>): Promise<string> => {
  const { code, output } = await capture(args, { ...NOTHING, DATA_DIR: dataDir, ...variables })
  expect({ code, stack: /\n\s+at /.test(output) }).toEqual({ code: 1, stack: false })
  return output
}

const PRODUCTION = {
  PAYLOAD_SECRET: 'q9Xv2m7Lr4Tz8Wk1Bn6Yd3Hs5Fp0Gj2Ac',
  SERVER_URL: 'https://teropong.kab.go.id',
}

describe('npm start says in a sentence what is wrong', () => {
  it('with a busy port', async () => {
    const port = await freePort()
    const other = net.createServer().listen(port, '127.0.0.1')
    expect(await complaintOf(START, { PORT: String(port) })).toContain(`PORT=${port + 1}`)
    other.close()
    expect(existsSync(path.join(dataDir, 'lock'))).toBe(false)
  })

  it('with a bad variable', async () => {
    expect(await complaintOf(START, { PORT: 'abc' })).toMatch(/PORT: harus bilangan bulat/)
  })

  it('with a database that is not there, without its password', async () => {
    const url = `postgres://app:hushhush@127.0.0.1:${await freePort()}/t`
    const words = await complaintOf(START, { ...PRODUCTION, PORT: '45871', DATABASE_URL: url })
    expect(words).toContain('tidak dapat dihubungi')
    expect(words).not.toContain('hushhush')
  })
})

describe('start:web in production', () => {
  it('is production without TEROPONG_MODE, and asks for what it needs', async () => {
    const words = await complaintOf(WEB, {})
    for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'SERVER_URL'])
      expect(words).toContain(name)
  })

  it('refuses a database with demo accounts', async () => {
    await withClient(env.databaseMigrationUrl, (client) =>
      client.query(
        `INSERT INTO users (name, email) VALUES ('Demo', 'admin@demo.test') ON CONFLICT DO NOTHING`,
      ),
    )
    const words = await complaintOf(WEB, { ...PRODUCTION, DATABASE_URL: env.databaseUrl })
    expect(words).toContain('akun demo')
  })
})

describe('what a killed run left behind', () => {
  it('is no lock: its process is gone, or is another program', () => {
    for (const pid of ['999999', String(process.ppid)]) {
      writeFileSync(path.join(dataDir, 'lock'), pid)
      takeLock(dataDir)()
    }
    expect(existsSync(path.join(dataDir, 'lock'))).toBe(false)
  })

  it('is no half-made cluster: it is made again', async () => {
    const home = await preparePostgresHome(dataDir)
    writeFileSync(path.join(path.dirname(home.folder), 'cluster.partial'), 'half')
    initialise(home, 'secret', ['--no-sync'])
    expect(existsSync(path.join(home.folder, 'PG_VERSION'))).toBe(true)
  })
})
