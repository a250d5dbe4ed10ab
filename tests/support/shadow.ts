import { inject } from 'vitest'

import { superuserUrl, withClient } from '@/scripts/provision'

import type { Json } from './api'
import type { World } from './fixtures'

/** What the database itself saw of a row: past every hook, whoever wrote it. */
export type Seen = {
  table: string
  id: string
  op: 'INSERT' | 'UPDATE' | 'DELETE'
  columns: string[]
}

const FUNCTION = `
  CREATE TABLE shadow (tbl text, id text, op text, columns text[]);
  CREATE FUNCTION shadow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
    DECLARE was jsonb := to_jsonb(OLD); now jsonb := to_jsonb(NEW);
    BEGIN
      INSERT INTO shadow SELECT TG_TABLE_NAME, coalesce(now, was)->>'id', TG_OP, ARRAY(
        SELECT e.key FROM jsonb_each(coalesce(now, was)) e
        WHERE TG_OP <> 'UPDATE' OR was->e.key IS DISTINCT FROM e.value);
      RETURN NULL;
    END $$;`

const nameOf = async ({ sql }: World): Promise<string> => {
  const [row] = await sql('SELECT current_database() AS name')
  return String(row?.name)
}

/** As the superuser, who may put a trigger on any table and break what the others may not. */
export const asSuperuser = async (world: World, text: string): Promise<Json[]> => {
  const { port, passwords } = inject('cluster')
  const url = superuserUrl(port, passwords, await nameOf(world))
  return withClient(url, async (client) => (await client.query(text)).rows as Json[])
}

/** Notes every write to these tables from now on; the answer reads the notes. */
export const watchTables = async (
  world: World,
  tables: readonly string[],
): Promise<() => Promise<Seen[]>> => {
  const triggers = tables.map(
    (table) => `CREATE TRIGGER shadow AFTER INSERT OR UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION shadow();`,
  )
  await asSuperuser(world, `${FUNCTION} ${triggers.join('\n')}`)
  return async () =>
    (await asSuperuser(
      world,
      'SELECT tbl AS table, id, op, columns FROM shadow ORDER BY tbl, id',
    )) as Seen[]
}
