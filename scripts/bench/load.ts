import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

import type pg from 'pg'

import { loadStatements, type Sizes, USERS } from './loadStatements'

/** Of every account of the bench; good for nothing outside its throw-away database. */
export const PASSWORD = 'Ukur-Cepat-2026'

/** How Payload 3.90 stores a password (hooks/users/verifyPassword.ts). */
const PREFIX = 'pbkdf2-sha256-v1:'
const ROUNDS = 600_000
const HASH_BYTES = 32

/** Our table → its twin for the bare collection; parents before children. */
const TWINS = [
  'recommendations',
  'recommendations_rels',
  'follow_ups',
  'follow_ups_items',
  'follow_ups_rels',
] as const

/**
 * Fills an empty, migrated database by set-based SQL, copies the twin tables with their indexes and
 * foreign keys, and leaves fresh statistics. `sameIndexes` gives the rule of the bare collection the
 * composite index that ours has for its own; without it, it has what Payload makes by itself.
 *
 * @param client connected as the owner of the tables
 */
export const loadInspectorate = async (
  client: pg.Client,
  sizes: Sizes & { sameIndexes: boolean },
): Promise<void> => {
  const { beforeUsers, afterUsers } = loadStatements(sizes)
  for (const statement of beforeUsers) await client.query(statement)
  const salt = randomBytes(32).toString('hex')
  const hash = await promisify(pbkdf2)(PASSWORD, salt, ROUNDS, HASH_BYTES, 'sha256')
  for (const statement of USERS)
    await client.query(statement, [salt, `${PREFIX}${hash.toString('hex')}`])
  for (const statement of afterUsers) await client.query(statement)
  for (const table of TWINS) await copyTwin(client, table)
  if (sizes.sameIndexes) await client.query(SAME_INDEX)
  await client.query('VACUUM ANALYZE')
}

/** Leaves what an installation has: tables that are not ours would not be restored from a backup. */
export const dropTwins = async (client: pg.Client): Promise<void> => {
  await client.query(`DROP TABLE ${TWINS.map((table) => `bench_${table}`).join(', ')}`)
}

/** Ours is (released_to_id, completion_due_on); the bare rule asks for `opd`. */
const SAME_INDEX = 'CREATE INDEX ON bench_recommendations (opd_id, completion_due_on)'

const copyTwin = async (client: pg.Client, table: string): Promise<void> => {
  const twin = `bench_${table}`
  await client.query(`CREATE TABLE ${twin} (LIKE ${table} INCLUDING ALL)`)
  await client.query(`INSERT INTO ${twin} SELECT * FROM ${table}`)
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE conrelid = $1::regclass AND contype = 'f'`,
    [table],
  )
  for (const { name, definition } of rows)
    await client.query(`ALTER TABLE ${twin} ADD CONSTRAINT "${name}" ${toTwinParent(definition)}`)
}

const toTwinParent = (definition: string): string =>
  definition.replace(/REFERENCES (recommendations|follow_ups)\(/, 'REFERENCES bench_$1(')
