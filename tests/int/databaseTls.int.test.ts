import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { freePort } from '@/scripts/ports'
import { initialise, startPostgres, THROW_AWAY } from '@/scripts/postgres'
import { type PostgresHome, preparePostgresHome } from '@/scripts/postgresHome'
import { provision, withClient } from '@/scripts/provision'
import { runOnce } from '@/scripts/runOnce'
import { complaintOf } from '@/tests/support/complaint'
import { databaseVariables } from '@/tests/support/cluster'
import { LOCALHOST } from '@/tests/support/localhostCertificate'

const PASSWORDS = { superuser: 'one', owner: 'two', app: 'three' }
const MIGRATE = ['--import', 'tsx', 'scripts/migrate.ts']

const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-tls-'))
const authority = path.join(folder, 'ca.pem')
let home: PostgresHome
let port: number
let stop: () => Promise<void>

/** A file that the server's user reads, in the server's folder. */
const serverFile = (name: string, content: string | Buffer): string => {
  const file = path.join(path.dirname(home.folder), name)
  writeFileSync(file, content, { mode: 0o600 })
  const { uid, gid } = home.identity
  if (uid !== undefined && gid !== undefined) chownSync(file, uid, gid)
  return file
}

beforeAll(async () => {
  writeFileSync(authority, LOCALHOST.certificate)
  home = await preparePostgresHome(folder)
  initialise(home, PASSWORDS.superuser, ['--no-sync'])
  port = await freePort()
  const settings = {
    ...THROW_AWAY,
    ssl: 'on',
    ssl_cert_file: serverFile('server.crt', LOCALHOST.certificate),
    ssl_key_file: serverFile('server.key', LOCALHOST.key),
  }
  const logFile = path.join(folder, 'postgres.log')
  const server = await startPostgres(home, { port, logFile, settings })
  stop = server.stop
  await provision(port, PASSWORDS)
})
afterAll(async () => {
  await stop()
  for (const used of [home.folder, folder]) rmSync(used, { recursive: true, force: true })
})

const ownerAt = (host: string, query: string): string =>
  `postgres://teropong_owner:${PASSWORDS.owner}@${host}:${port}/teropong?${query}`

const variablesFor = (url: string) =>
  databaseVariables({ databaseUrl: url, databaseMigrationUrl: url }, folder)

it('refuses a certificate that nobody known has signed, and says so', async () => {
  const url = ownerAt('localhost', 'sslmode=verify-full')
  expect(await complaintOf(MIGRATE, variablesFor(url))).toMatch(
    /tidak dapat dihubungi: self.signed/,
  )
})

it('refuses a certificate of another host', async () => {
  const url = ownerAt('127.0.0.1', `sslmode=verify-full&sslrootcert=${authority}`)
  expect(await complaintOf(MIGRATE, variablesFor(url))).toContain('does not match certificate')
})

it('talks encrypted to a host whose authority was given: tables, queue and all', async () => {
  const url = ownerAt('localhost', `sslmode=verify-full&sslrootcert=${authority}`)
  await runOnce(MIGRATE, variablesFor(url))
  const encrypted = `SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()`
  expect((await withClient(url, (client) => client.query(encrypted))).rows).toEqual([{ ssl: true }])
})
