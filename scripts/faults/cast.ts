import type pg from 'pg'

/** People by the part they play; addresses of the demo's accounts. */
export type Crew = Record<'irban' | 'pt' | 'kt' | 'at' | 'opd', string> & {
  unit: string
  place: string
}

/** Two units that work side by side, each with an OPD of its own. */
export const CREWS: readonly [Crew, ...Crew[]] = [
  {
    irban: 'irban',
    pt: 'pt',
    kt: 'auditor',
    at: 'anggota1',
    opd: 'opd',
    unit: 'IRB1',
    place: 'DISDIKBUD',
  },
  {
    irban: 'irban2',
    pt: 'pt2',
    kt: 'auditor2',
    at: 'anggota3',
    opd: 'opd2',
    unit: 'IRB2',
    place: 'DINKES',
  },
]

/** Ids of what the stories refer to, by code or by the local part of the address. */
export type Cast = {
  users: Map<string, string>
  units: Map<string, string>
  opds: Map<string, string>
  type: string
  findingCode: string
  recommendationCode: string
}

const byName = async (client: pg.Client, query: string): Promise<Map<string, string>> => {
  const { rows } = await client.query<{ name: string; id: string }>(query)
  return new Map(rows.map(({ name, id }) => [name, id]))
}

const firstOf = async (client: pg.Client, table: string): Promise<string> => {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM ${table} ORDER BY code LIMIT 1`,
  )
  if (!rows[0]) throw new Error(`${table} is empty`)
  return rows[0].id
}

export const readCast = async (client: pg.Client): Promise<Cast> => ({
  users: await byName(client, `SELECT split_part(email, '@', 1) AS name, id FROM users`),
  units: await byName(client, 'SELECT code AS name, id FROM units'),
  opds: await byName(client, 'SELECT code AS name, id FROM opds'),
  type: await firstOf(client, 'oversight_types'),
  findingCode: await firstOf(client, 'finding_codes'),
  recommendationCode: await firstOf(client, 'recommendation_codes'),
})
