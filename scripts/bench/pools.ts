import type pg from 'pg'

/** A record to work on and the cookie of somebody who may. */
export type Ticket = { id: string; cookie: string; owner: string }
/** Gives out each ticket once, or again and again where that does no harm. */
export type Pool = { take: () => Ticket | undefined }

export const poolOf = (tickets: readonly Ticket[], { again = false } = {}): Pool => {
  let next = 0
  return {
    take: () => {
      if (again && next === tickets.length) next = 0
      return tickets[next++]
    },
  }
}

/** Two pools without a record in common. */
export const halves = (tickets: readonly Ticket[]): [Pool, Pool] => [
  poolOf(tickets.filter((_, index) => index % 2 === 0)),
  poolOf(tickets.filter((_, index) => index % 2 === 1)),
]

/** One ticket of each owner in turn: neighbouring requests come from different people. */
const inTurn = (source: string): string =>
  `SELECT id, owner FROM (${source}) s ORDER BY row_number() OVER (PARTITION BY owner), owner`

const SOURCES = {
  /** What an OPD reads. */
  readable: `SELECT id, released_to_id AS owner FROM recommendations WHERE number <= 5`,
  drafts: `SELECT id, opd_id AS owner FROM follow_ups WHERE status = 'draft'`,
  /** Recommendations that wait for a response. */
  unanswered: `SELECT id, released_to_id AS owner FROM recommendations
    WHERE status IN ('open', 'partial') AND number % 4 IN (2, 3)`,
  /** Assigned activities and their chief auditor. */
  startable: `SELECT a.id, t.user_id AS owner FROM activities a
    JOIN activities_team t ON t._parent_id = a.id AND t.role = 'kt' WHERE a.status = 'assigned'`,
}

/** Tickets of those owners who are signed in. */
export const findTickets = async (
  client: pg.Client,
  source: keyof typeof SOURCES,
  cookies: ReadonlyMap<string, string>,
): Promise<Ticket[]> => {
  const { rows } = await client.query<{ id: string; owner: string }>(inTurn(SOURCES[source]))
  return rows.flatMap(({ id, owner }) => {
    const cookie = cookies.get(owner)
    return cookie ? [{ id, owner, cookie }] : []
  })
}
