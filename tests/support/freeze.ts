import { env } from '@/env'
import { withClient } from '@/scripts/provision'

import type { World } from './fixtures'

const tableOf = (slug: string): string => slug.replaceAll('-', '_')

const REFUSE = `CREATE OR REPLACE FUNCTION frozen() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'frozen' USING ERRCODE = '40001'; END $$`

/**
 * From here on every write that reaches the database is refused there (as a lost race, 409) and
 * rolled back. What is asked of the API then shows who gets past all guards, and changes nothing.
 */
export const freeze = async ({ server }: World, slugs: readonly string[]): Promise<void> => {
  // Thousands of refused statements, each with its stack, would bury everything else.
  server.payload.logger.level = 'silent'
  await withClient(env.databaseMigrationUrl, async (owner) => {
    await owner.query(REFUSE)
    for (const slug of slugs)
      await owner.query(`CREATE OR REPLACE TRIGGER frozen
        BEFORE INSERT OR UPDATE OR DELETE ON ${tableOf(slug)} EXECUTE FUNCTION frozen()`)
  })
}

export const thaw = async (_world: World, slugs: readonly string[]): Promise<void> =>
  withClient(env.databaseMigrationUrl, async (owner) => {
    for (const slug of slugs) await owner.query(`DROP TRIGGER IF EXISTS frozen ON ${tableOf(slug)}`)
  })

/**
 * From here on each row takes a fifth of a second to be added to or removed from a collection, so
 * that what should wait for it must.
 */
export const slowDown = async (slug: string): Promise<void> =>
  withClient(env.databaseMigrationUrl, async (owner) => {
    await owner.query(`CREATE OR REPLACE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_sleep(0.2); RETURN coalesce(NEW, OLD); END $$`)
    await owner.query(`CREATE OR REPLACE TRIGGER slow
      BEFORE INSERT OR DELETE ON ${tableOf(slug)} FOR EACH ROW EXECUTE FUNCTION slow()`)
  })

export const speedUp = async (slug: string): Promise<void> =>
  withClient(env.databaseMigrationUrl, async (owner) => {
    await owner.query(`DROP TRIGGER IF EXISTS slow ON ${tableOf(slug)}`)
  })
