import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll } from 'vitest'

import { env } from '@/env'
import { listSequences } from '@/scripts/backup/catalogue'
import { withClient } from '@/scripts/provision'

import { databaseVariables } from './cluster'
import { createTestDatabase } from './testDatabase'

/** An installation to restore into: a migrated, empty database and an empty data folder. */
export type Target = { url: string; dataDir: string; variables: Record<string, string> }

export const aFolder = (): string => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const aTarget = async (dataDir: string): Promise<Target> => {
  const urls = await createTestDatabase()
  const key = { BACKUP_IDENTITY_FILE: path.join(env.dataDir, 'backup.key') }
  const variables = { ...databaseVariables(urls, dataDir), ...key }
  return { url: urls.databaseMigrationUrl, dataDir, variables }
}

const TABLES = `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND c.relpersistence = 'p'
  AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`

/** What must be there and alike: keys, indexes, triggers that are on, rights. */
const SHAPE = {
  constraints: `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS it
    FROM pg_constraint WHERE conrelid <> 0`,
  triggers: `SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text AS it
    FROM pg_trigger WHERE NOT tgisinternal`,
  indexes: `SELECT indexdef AS it FROM pg_indexes WHERE schemaname IN ('public', 'pgboss')`,
  rights: `SELECT c.oid::regclass || ' ' || coalesce(c.relacl::text, '') AS it FROM pg_class c
    WHERE c.relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace) AND c.relkind = 'r'`,
}

/** Every row of every table as text, hashed, and the shape around them. */
export const contentOf = (url: string): Promise<Record<string, string>> =>
  withClient(url, async (client) => {
    await client.query(`SET timezone = 'UTC'`)
    const content: Record<string, string> = {}
    const { rows } = await client.query<{ name: string }>(TABLES)
    for (const { name } of rows) {
      const found = await client.query<{ rows: string; hash: string }>(
        `SELECT count(*) AS rows, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), ''))
          AS hash FROM ${name} t`,
      )
      content[name] = `${found.rows[0]?.rows} ${found.rows[0]?.hash}`
    }
    for (const [part, query] of Object.entries(SHAPE)) {
      const found = await client.query<{ it: string }>(`${query} ORDER BY 1`)
      content[part] = found.rows.map(({ it }) => it).join('\n')
    }
    content.sequences = JSON.stringify(await listSequences(client))
    return content
  })

/** SHA-256 of every file of the records, by its name in the data folder. */
export const filesOf = (dataDir: string): Record<string, string> =>
  Object.fromEntries(
    ['files', 'audit-anchors']
      .map((folder) => path.join(dataDir, folder))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(dataDir, file), hashOf(file)]),
  )

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex')
