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
import { takeLock } from '@/scripts/runLock'
import { complaintOf, PRODUCTION } from '@/tests/support/complaint'

const START = ['--import', 'tsx', 'scripts/start.ts']
const WEB = ['--import', 'tsx', 'scripts/web.ts']

let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const complaint = (args: string[], variables: Record<string, string>): Promise<string> =>
  complaintOf(args, { DATA_DIR: dataDir, ...variables })

describe('npm start says in a sentence what is wrong', () => {
  it('with a busy port', async () => {
    const port = await freePort()
    const other = net.createServer().listen(port, '127.0.0.1')
    expect(await complaint(START, { PORT: String(port) })).toContain(`PORT=${port + 1}`)
    other.close()
    expect(existsSync(path.join(dataDir, 'lock'))).toBe(false)
  })

  it('with a bad variable', async () => {
    expect(await complaint(START, { PORT: 'abc' })).toMatch(/PORT: harus bilangan bulat/)
  })

  it('with a database that is not there, without its password', async () => {
    const url = `postgres://app:hushhush@127.0.0.1:${await freePort()}/t`
    const words = await complaint(START, { ...PRODUCTION, PORT: '45871', DATABASE_URL: url })
    expect(words).toContain('tidak dapat dihubungi')
    expect(words).not.toContain('hushhush')
  })
})

describe('start:web in production', () => {
  it('is production without TEROPONG_MODE, and asks for what it needs', async () => {
    const words = await complaint(WEB, {})
    for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'SERVER_URL'])
      expect(words).toContain(name)
  })

  it('refuses a database with demo accounts', async () => {
    await withClient(env.databaseMigrationUrl, (client) =>
      client.query(
        `INSERT INTO users (name, email) VALUES ('Demo', 'admin@demo.test') ON CONFLICT DO NOTHING`,
      ),
    )
    const words = await complaint(WEB, { ...PRODUCTION, DATABASE_URL: env.databaseUrl })
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
