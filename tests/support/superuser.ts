import { inject } from 'vitest'

import { env } from '@/env'
import { superuserUrl, withClient } from '@/scripts/provision'

export const databaseName = (): string => new URL(env.databaseUrl).pathname.slice(1)

/** Statements on the database of this test file, past every right; answers with the last one's rows. */
export const asSuperuser = <Row extends object>(...statements: string[]): Promise<Row[]> => {
  const { port, passwords } = inject('cluster')
  return withClient(superuserUrl(port, passwords, databaseName()), async (client) => {
    let rows: Row[] = []
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows
    return rows
  })
}
