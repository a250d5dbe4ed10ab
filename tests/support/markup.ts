import type pg from 'pg'

/** What a browser would run or load if a page wrote it as it is. */
const MARKUP = `<img src="x-marked" onerror="window.marked=1"><script>window.marked=1</script>`

/** The log cannot be changed, and Payload's own tables hold no words of people. */
const LEFT_ALONE = `^(audit_|payload_|_|rate_limits|worker_)`

type Column = { table: string; column: string }

const columnsOf = async (client: pg.Client, types: readonly string[]): Promise<Column[]> => {
  const { rows } = await client.query<Column>(
    `SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
        AND c.data_type = ANY($1) AND c.table_name !~ '${LEFT_ALONE}'`,
    [types],
  )
  return rows
}

/** A column of words has a blank in some value; codes, dates and keys have none. */
const holdsWords = async (client: pg.Client, { table, column }: Column): Promise<boolean> => {
  const { rows } = await client.query<{ words: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM "${table}" WHERE "${column}" LIKE '% %') AS words`,
  )
  return rows[0]?.words === true
}

/**
 * Puts markup into every text that people have written, formatted texts too, past every guard.
 *
 * @param client connected as the owner of the tables
 * @returns how many columns hold it now
 */
export const markEverything = async (client: pg.Client): Promise<number> => {
  let marked = 0
  for (const { table, column } of await columnsOf(client, ['text', 'character varying'])) {
    if (!(await holdsWords(client, { table, column }))) continue
    await client.query(
      `UPDATE "${table}" SET "${column}" = $1 || "${column}"
      WHERE "${column}" LIKE '% %'`,
      [MARKUP],
    )
    marked += 1
  }
  const inJson = JSON.stringify(MARKUP).slice(1, -1)
  for (const { table, column } of await columnsOf(client, ['jsonb']))
    await client.query(
      `UPDATE "${table}" SET "${column}" = replace("${column}"::text, '"text": "', $1)::jsonb`,
      [`"text": "${inJson}`],
    )
  return marked
}
