import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import type { Role } from '@/access/roles'

import { type Client, DEMO_PASSWORD, docOf, type Json, lazyClient, signIn } from './api'

export type TestServer = { url: string; payload: Payload }

/** Everyone of the small world; a number or `Rekan` marks a second person of the same role. */
const PEOPLE = {
  admin: { roles: ['admin'] },
  inspektur: { roles: ['inspektur'] },
  sekretariat: { roles: ['sekretariat'] },
  irban: { roles: ['irban'], unit: 'unit' },
  irban2: { roles: ['irban'], unit: 'unit2' },
  auditor: { roles: ['auditor'], unit: 'unit' },
  pt: { roles: ['auditor'], unit: 'unit' },
  at: { roles: ['auditor'], unit: 'unit' },
  bystander: { roles: ['auditor'], unit: 'unit' },
  /** Lead a work and leave the service afterwards: `retire` in the test that needs it. */
  formerKt: { roles: ['auditor'], unit: 'unit' },
  formerPt: { roles: ['auditor'], unit: 'unit' },
  auditor2: { roles: ['auditor'], unit: 'unit2' },
  pt2: { roles: ['auditor'], unit: 'unit2' },
  mutu: { roles: ['pengendali-mutu'] },
  opd: { roles: ['opd'], opd: 'opd' },
  opdRekan: { roles: ['opd'], opd: 'opd' },
  opd2: { roles: ['opd'], opd: 'opd2' },
  kopi: { roles: ['admin-kopi'] },
  konsulen: { roles: ['konsulen'] },
  petugas: { roles: ['petugas-pengaduan'] },
  pimpinan: { roles: ['pimpinan'] },
} as const satisfies Record<string, { roles: Role[]; unit?: Place; opd?: Place }>

type Place = 'unit' | 'unit2' | 'opd' | 'opd2'
export type Person = keyof typeof PEOPLE
export const PERSONS = Object.keys(PEOPLE) as Person[]
export const rolesOf = (person: Person): readonly Role[] => PEOPLE[person].roles
export const emailOf = (person: Person): string => `${person.toLowerCase()}@contoh.test`

export type World = {
  server: TestServer
  /** Signed-in clients, by person. */
  as: Record<Person, Client>
  /** Ids of the users, by person. */
  users: Record<Person, string>
  places: Record<Place, string>
  type: string
  findingCode: string
  recommendationCode: string
  /** One statement on the database, past every guard: to look, and to put a record into a state. */
  sql: (text: string, values?: unknown[]) => Promise<Json[]>
  /** A year that no plan has yet. */
  nextYear: () => number
}

const sqlOf =
  ({ payload }: TestServer): World['sql'] =>
  async (text, values) => {
    const { pool } = payload.db as unknown as {
      pool: { query: (text: string, values?: unknown[]) => Promise<{ rows: Json[] }> }
    }
    return (await pool.query(text, values)).rows
  }

const createAdmin = async ({ payload }: TestServer): Promise<string> => {
  const admin = await payload.create({
    collection: 'users',
    data: {
      name: 'admin',
      email: emailOf('admin'),
      password: DEMO_PASSWORD,
      roles: ['admin'],
    } as never,
    overrideAccess: true,
  })
  return String(admin.id)
}

const createMasters = async (admin: Client) => {
  const make = async (slug: string, data: unknown): Promise<string> =>
    docOf(await admin.post(`/${slug}`, data)).id
  const unit = await make('units', { code: 'IRB1', name: 'Irban I', kind: 'irban' })
  const unit2 = await make('units', { code: 'IRB2', name: 'Irban II', kind: 'irban' })
  const opd = await make('opds', { code: 'D1', name: 'Dinas Pendidikan', kind: 'dinas', unit })
  const opd2 = await make('opds', { code: 'D2', name: 'Dinas Kesehatan', kind: 'dinas', unit })
  const type = await make('oversight-types', {
    code: 'AK',
    name: 'Audit Kinerja',
    sectionTemplate: [{ heading: 'BAB I', hint: 'Tujuan: {objective}\n{logs}' }],
  })
  const code = { scheme: 'UJI', text: 'Contoh' }
  const findingCode = await make('finding-codes', { ...code, code: '1.01.01' })
  const recommendationCode = await make('recommendation-codes', { ...code, code: '01' })
  return { places: { unit, unit2, opd, opd2 }, type, findingCode, recommendationCode }
}

/**
 * The others get the administrator's password by copying its hash: to derive it for each of them
 * would take longer than most tests.
 */
const createPeople = async (sql: World['sql'], adminId: string, places: World['places']) => {
  const pairs = PERSONS.map((person) => [person, person === 'admin' ? adminId : randomUUID()])
  const ids = Object.fromEntries(pairs) as Record<Person, string>
  for (const person of PERSONS.filter((one) => one !== 'admin')) {
    const { roles, unit, opd } = PEOPLE[person] as { roles: Role[]; unit?: Place; opd?: Place }
    await sql(
      `INSERT INTO users (id, name, email, hash, salt, active, unit_id, opd_id)
        SELECT $1, $2, $3, hash, salt, true, $4, $5 FROM users WHERE id = $6`,
      [
        ids[person],
        `Orang ${person}`,
        emailOf(person),
        unit ? places[unit] : null,
        opd ? places[opd] : null,
        adminId,
      ],
    )
    for (const [order, role] of roles.entries())
      await sql('INSERT INTO users_roles ("order", parent_id, value) VALUES ($1, $2, $3)', [
        order + 1,
        ids[person],
        role,
      ])
  }
  return ids
}

const PLENTY = 1_000_000

/** Tests ask more in a minute than a person does in a day; the limits have a test of their own. */
const raiseLimits = (sql: World['sql']) =>
  sql(
    `INSERT INTO organisation (name, region, capacity_days, capacity_warning_percent,
        file_megabytes_max, limits_sign_in_failures, limits_password_resets, limits_requests,
        limits_uploads, created_at, updated_at)
      VALUES ('Inspektorat', 'Contoh', 220, 90, 20, $1, $1, $1, $1, now(), now())`,
    [PLENTY],
  )

/** Plans have years up to 2100; a hundred plans are enough for one test file. */
const [EARLIEST_YEAR, FIRST_YEAR, LAST_YEAR] = [2001, 2030, 2100]

/**
 * A small inspectorate with a person of every role, a second unit and a second OPD; its masters are
 * made through the API by its administrator.
 */
export const aWorld = async (server: TestServer): Promise<World> => {
  const sql = sqlOf(server)
  await raiseLimits(sql)
  const adminId = await createAdmin(server)
  const masters = await createMasters(await signIn(server, emailOf('admin')))
  const users = await createPeople(sql, adminId, masters.places)
  const clients = PERSONS.map((person) => [
    person,
    lazyClient(() => signIn(server, emailOf(person))),
  ])
  let year = FIRST_YEAR
  return {
    server,
    as: Object.fromEntries(clients) as World['as'],
    users,
    ...masters,
    sql,
    nextYear: () => (year = year === LAST_YEAR ? EARLIEST_YEAR : year + 1),
  }
}
