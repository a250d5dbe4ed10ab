import type { Pool, PoolClient } from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'

import { ADVISORY_LOCKS } from '@/database/advisoryLocks'
import { whoMayBeNamed } from '@/fields/acting'
import { actAs, actNoMore, dayFromToday, type Office, periodOf } from '@/tests/support/acting'
import { codeOf, docOf, type Json, signIn } from '@/tests/support/api'
import { emailOf, type Person } from '@/tests/support/fixtures'
import { noticesOf, openWorld } from '@/tests/support/openWorld'
import { both, exactlyOne, inRounds, whileUnderWay } from '@/tests/support/races'

const world = await openWorld()

const PLH: Office = { office: 'irban', unit: 'unit', kind: 'plh', actsFor: 'irban' }

beforeEach(() => actNoMore(world))

const appoint = (person: Person, periods: object[], as: Person = 'admin') =>
  world.as[as].patch(`/users/${world.users[person]}?depth=0`, { acting: periods })

const actingOf = async (person: Person): Promise<Json[]> =>
  docOf(await world.as.admin.get(`/users/${world.users[person]}?depth=0`)).acting

const errorOf = ({ status, json }: { status: number; json: Json }) => [
  status,
  json.errors?.[0]?.code,
  json.errors?.[0]?.path,
]

describe('an appointment', () => {
  it('is entered by the administrator; words and instants follow from it', async () => {
    const doc = docOf(await appoint('bystander', [periodOf(world, PLH)]))
    expect(doc.acting).toMatchObject([
      {
        kind: 'plh',
        office: 'irban',
        unit: world.places.unit,
        actsFor: world.users.irban,
        officeTitle: 'Plh. Inspektur Pembantu I',
        actsForName: 'Orang irban',
        beginsAt: `${dayFromToday(-2)}T17:00:00.000Z`,
        endsAt: `${dayFromToday(1)}T17:00:00.000Z`,
      },
    ])
    const { json } = await world.as.bystander.get(`/reports`)
    expect(json.docs).toBeDefined()
  })

  it('takes nothing that follows from a client, and no unit for the head', async () => {
    const sent = {
      ...periodOf(world, { office: 'inspektur' }),
      unit: world.places.unit,
      officeTitle: 'Bupati',
      beginsAt: '2000-01-01T00:00:00.000Z',
      endsAt: '2100-01-01T00:00:00.000Z',
    }
    const [period] = docOf(await appoint('bystander', [sent])).acting
    expect(period).toMatchObject({ officeTitle: 'Plt. Inspektur', unit: null })
    expect(period.endsAt).toBe(`${dayFromToday(1)}T17:00:00.000Z`)
    const [again] = docOf(
      await appoint('bystander', [{ ...period, endsAt: '2100-01-01T00:00:00.000Z' }]),
    ).acting
    expect(again.endsAt).toBe(period.endsAt)
  })

  it.each(['inspektur', 'sekretariat', 'irban', 'auditor'] as const)(
    'by %s changes nothing',
    async (person) => {
      const answer = await appoint('bystander', [periodOf(world, PLH)], person)
      expect([200, 403]).toContain(answer.status)
      expect(await actingOf('bystander')).toEqual([])
    },
  )

  it('of oneself by oneself is refused, for staff and for the administrator', async () => {
    await appoint('bystander', [periodOf(world, PLH)], 'bystander')
    expect(await actingOf('bystander')).toEqual([])
    const own = await appoint('admin', [periodOf(world, { office: 'inspektur' })])
    expect(errorOf(own)).toEqual([403, 'acting.ownAccount', 'acting'])
  })

  it.each<[string, Person, object, [number, string, string]]>([
    [
      'ends before it begins',
      'bystander',
      { to: dayFromToday(-3) },
      [422, 'endsBeforeStart', '0.to'],
    ],
    ['lasts too long', 'bystander', { to: dayFromToday(400) }, [422, 'tooLong', '0.to']],
    ['has no unit', 'bystander', { unit: null }, [422, 'unitRequired', '0.unit']],
    ['is an OPD’s', 'opd', {}, [422, 'staffOnly', '0.office']],
    ['is the regional head’s', 'pimpinan', {}, [422, 'staffOnly', '0.office']],
    ['is held already', 'irban', { kind: 'plt', actsFor: null }, [422, 'holdsOffice', '0.office']],
    ['names nobody', 'bystander', { actsFor: null }, [422, 'absentRequired', '0.actsFor']],
    [
      'names an auditee as the one before',
      'bystander',
      { kind: 'plt', actsFor: world.users.opd },
      [422, 'formerNotStaff', '0.actsFor'],
    ],
    [
      'names somebody else than the holder as away',
      'bystander',
      { actsFor: world.users.auditor },
      [422, 'absentNotHolder', '0.actsFor'],
    ],
  ])('that %s is refused at its field', async (_, person, change, [status, code, path]) => {
    const answer = await appoint(person, [{ ...periodOf(world, PLH), ...change }])
    expect(errorOf(answer)).toEqual([status, `acting.${code}`, `acting.${path}`])
    expect(await actingOf(person)).toEqual([])
  })

  it.each([
    { office: 'admin' },
    { office: null },
    { kind: 'x' },
    { from: 'besok' },
    { letterNumber: '' },
    { unit: 'x' },
    { actsFor: { id: 7 } },
  ])('with %j is refused', async (change) => {
    const answer = await appoint('bystander', [{ ...periodOf(world, PLH), ...change }])
    expect(answer.status).toBe(422)
    expect(await actingOf('bystander')).toEqual([])
  })

  it('offers as replaced only whom the rules accept', async () => {
    const { unit, unit2 } = world.places
    const offered = async (siblingData: object) => {
      const where = whoMayBeNamed({ id: world.users.kopi, siblingData })
      const all = {
        collection: 'users',
        where,
        depth: 0,
        limit: 100,
        overrideAccess: true,
      } as const
      return (await world.server.payload.find(all)).docs.map(({ id }) => String(id)).sort()
    }
    const people = (...names: Person[]) => names.map((name) => world.users[name]).sort()
    expect(await offered({ kind: 'plh', office: 'inspektur' })).toEqual(people('inspektur'))
    expect(await offered({ kind: 'plh', office: 'irban', unit })).toEqual(people('irban'))
    expect(await offered({ kind: 'plh', office: 'irban', unit: unit2 })).toEqual(people('irban2'))
    const holders = people('inspektur', 'irban', 'irban2', 'sekretariat')
    expect(await offered({})).toEqual(holders)
    await world.sql('UPDATE users SET active = false WHERE id = $1', [world.users.irban])
    expect(await offered({ kind: 'plh', office: 'irban', unit })).toEqual([])
    const former = await offered({ kind: 'plt', office: 'irban', unit })
    expect(former).toEqual(expect.arrayContaining(people('irban', 'auditor')))
    for (const one of people('opd', 'opd2', 'pimpinan', 'admin', 'kopi'))
      expect(former).not.toContain(one)
    await world.sql('UPDATE users SET active = true WHERE id = $1', [world.users.irban])
  })

  it('of the past keeps the account savable when the one who was away has left', async () => {
    await actAs(world, 'bystander', { ...PLH, from: -9, to: -1 })
    await world.sql('UPDATE users SET active = false WHERE id = $1', [world.users.irban])
    const path = `/users/${world.users.bystander}`
    docOf(await world.as.admin.patch(path, { position: 'Auditor Utama' }))
    await world.sql('UPDATE users SET active = true WHERE id = $1', [world.users.irban])
  })

  it('stays as it was when other things of the person change', async () => {
    docOf(await appoint('bystander', [periodOf(world, PLH)]))
    const before = await actingOf('bystander')
    const admin = world.as.admin
    docOf(await admin.patch(`/users/${world.users.bystander}`, { position: 'Auditor Muda' }))
    docOf(await world.as.bystander.patch(`/users/${world.users.bystander}`, { position: 'A' }))
    expect(await actingOf('bystander')).toEqual(before)
  })

  it('keeps somebody from becoming an OPD’s or an administrator before it is over', async () => {
    docOf(await appoint('bystander', [periodOf(world, PLH)]))
    const roles = { roles: ['opd'], opd: world.places.opd }
    const path = `/users/${world.users.bystander}`
    const answer = await world.as.admin.patch(path, roles)
    expect(errorOf(answer)).toEqual([422, 'acting.staffOnly', 'acting'])
    const asAdmin = await world.as.admin.patch(path, { roles: ['auditor', 'admin'] })
    expect(errorOf(asAdmin)).toEqual([422, 'acting.staffOnly', 'acting'])
  })

  it('can be shortened after the person has left', async () => {
    docOf(await appoint('bystander', [periodOf(world, PLH)]))
    const path = `/users/${world.users.bystander}`
    docOf(await world.as.admin.patch(path, { active: false }))
    const [period] = await actingOf('bystander')
    docOf(await appoint('bystander', [{ ...period, to: dayFromToday(0) }]))
    const longer = await appoint('bystander', [{ ...period, to: dayFromToday(5) }])
    expect(codeOf(longer)).toBe('acting.staffOnly')
    docOf(await world.as.admin.patch(path, { active: true }))
    // Switched off, they were signed out.
    world.as.bystander = await signIn(world.server, emailOf('bystander'))
  })
})

describe('two for one office', () => {
  it('are refused when a day is common to both, also for one person', async () => {
    docOf(await appoint('bystander', [periodOf(world, { ...PLH, from: 0, to: 3 })]))
    const other = await appoint('mutu', [periodOf(world, { ...PLH, from: 3, to: 5 })])
    expect(errorOf(other)).toEqual([409, 'acting.overlaps', 'acting.0.from'])
    expect(other.json.errors[0].message).toContain('Orang bystander')
    docOf(await appoint('mutu', [periodOf(world, { ...PLH, from: 4, to: 5 })]))
    docOf(await appoint('kopi', [periodOf(world, { office: 'irban', unit: 'unit2' })]))
    const period = periodOf(world, { office: 'sekretariat' })
    expect((await appoint('konsulen', [period, period])).status).toBe(409)
  })

  it('entered at the same moment: one wins', () =>
    inRounds(async (round) => {
      await actNoMore(world)
      const office = [periodOf(world, { office: 'inspektur' })]
      exactlyOne(
        ...(await both(
          round,
          () => appoint('mutu', office),
          () => appoint('konsulen', office),
        )),
      )
      const rows = await world.sql('SELECT 1 FROM users_acting')
      expect(rows).toHaveLength(1)
    }))
})

describe('the head and the person', () => {
  const count = async (person: Person, event: string) =>
    (await noticesOf(world, person)).filter((one) => one === `users.${event}`).length

  it('are told of each appointment, change and end, in words', async () => {
    await world.sql('DELETE FROM notifications')
    docOf(await appoint('bystander', [periodOf(world, PLH)]))
    for (const person of ['inspektur', 'bystander'] as const)
      expect(await count(person, 'acting-granted')).toBe(1)
    const [row] = await world.sql(
      `SELECT subject, note, record_collection, record_id FROM notifications LIMIT 1`,
    )
    expect(row).toMatchObject({
      record_collection: 'users',
      record_id: world.users.bystander,
    })
    expect(row?.subject).toMatch(
      /^Orang bystander: Plh\. Inspektur Pembantu I, \d.+ \(oleh admin\)$/,
    )
    const [period] = await actingOf('bystander')
    docOf(await appoint('bystander', [{ ...period, to: dayFromToday(7) }]))
    docOf(await appoint('bystander', []))
    for (const person of ['inspektur', 'bystander'] as const) {
      expect(await count(person, 'acting-changed')).toBe(1)
      expect(await count(person, 'acting-ended')).toBe(1)
    }
    expect(await count('admin', 'acting-granted')).toBe(0)
    docOf(await world.as.admin.patch(`/users/${world.users.bystander}`, { position: 'Auditor' }))
    const [all] = await world.sql('SELECT count(*)::int AS count FROM notifications')
    expect(all?.count).toBe(6)
  })

  it('are told of none that stays as it was, however full the answer is asked for', async () => {
    await actAs(world, 'bystander', PLH)
    await world.sql('DELETE FROM notifications')
    const position = { position: 'Auditor Ahli Madya' }
    docOf(await world.as.admin.patch(`/users/${world.users.bystander}?depth=1`, position))
    expect(await world.sql('SELECT event FROM notifications')).toEqual([])
  })

  it('can read each of them in the audit log', async () => {
    docOf(await appoint('mutu', [periodOf(world, PLH)]))
    const path = `/audit-log?where[record][equals]=${world.users.mutu}&sort=-createdAt&depth=0`
    const { json } = await world.as.inspektur.get(path)
    expect(json.docs[0].changes.acting[1]).toMatchObject([
      { office: 'irban', unit: world.places.unit, actsFor: world.users.irban },
    ])
  })
})

describe('days are those of the organisation', () => {
  it('and move when it moves to another time zone', async () => {
    await actAs(world, 'mutu', { office: 'inspektur' })
    const begins = async () =>
      (
        await world.sql(`SELECT begins_at AT TIME ZONE 'UTC' AS at, ends_at - begins_at AS lasts
        FROM users_acting`)
      )[0]
    const before = await begins()
    docOf(await world.as.admin.post('/globals/organisation', { timeZone: 'Asia/Jayapura' }))
    const after = await begins()
    expect(before?.at.getTime() - after?.at.getTime()).toBe(2 * 3_600_000)
    expect(after?.lasts).toEqual(before?.lasts)
    docOf(await world.as.admin.post('/globals/organisation', { timeZone: 'Asia/Jakarta' }))
    expect((await begins())?.at).toEqual(before?.at)
  })

  const MIDNIGHTS = `SELECT DISTINCT begins_at - ("from"::timestamp AT TIME ZONE 'UTC') AS off
    FROM users_acting`
  const moveTo = (timeZone: string) => world.as.admin.post('/globals/organisation', { timeZone })

  /** Somebody else's transaction under the lock of all appointments; it commits after others began. */
  const meanwhile = <Result>(
    work: (client: PoolClient) => Promise<unknown>,
    begin: () => Promise<Result>,
  ): Promise<Result> =>
    whileUnderWay(
      world.server.payload.db.pool as unknown as Pool,
      async (client) => {
        await client.query('SELECT pg_advisory_xact_lock($1)', [ADVISORY_LOCKS.acting])
        await work(client)
      },
      begin,
    )

  it('also of an appointment that was under way, by the zone of before', async () => {
    const id = await actAs(world, 'mutu', { office: 'inspektur' })
    const moved = await meanwhile(
      (client) =>
        client.query(
          `INSERT INTO users_acting SELECT _order, $1, 'late', kind, 'sekretariat', unit_id,
            acts_for_id, "from", "to", letter_number, office_title, acts_for_name, begins_at, ends_at
          FROM (SELECT * FROM users_acting WHERE id = $2) a`,
          [world.users.kopi, id],
        ),
      () => moveTo('Asia/Jayapura'),
    )
    docOf(moved)
    expect(await world.sql(MIDNIGHTS)).toMatchObject([{ off: { hours: -9 } }])
    docOf(await moveTo('Asia/Jakarta'))
  })

  it('and are not put back by a change of the person that was under way', async () => {
    docOf(await appoint('mutu', [periodOf(world, { office: 'inspektur' })]))
    const changed = await meanwhile(
      async (client) => {
        await client.query(`UPDATE organisation SET time_zone = 'Asia/Jayapura'`)
        await client.query(`UPDATE users_acting SET begins_at = begins_at - interval '2 hours',
          ends_at = ends_at - interval '2 hours'`)
      },
      () => world.as.admin.patch(`/users/${world.users.mutu}`, { position: 'Auditor Madya' }),
    )
    docOf(changed)
    expect(await world.sql(MIDNIGHTS)).toMatchObject([{ off: { hours: -9 } }])
    docOf(await moveTo('Asia/Jakarta'))
  })
})
