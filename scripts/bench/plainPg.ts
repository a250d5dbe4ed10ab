import type pg from 'pg'

export type PlainRequest = { path: string; sessionId: string; body: Record<string, unknown> }
type Person = { id: string; name: string; opd_id: string }
type Context = { client: pg.PoolClient; person: Person; id: string; body: Record<string, unknown> }
type Answer = Record<string, unknown> | null

/**
 * The same operations by hand: the session looked up, the row locked, its state checked, the notice
 * written, and nothing else. It is the floor, not a way to build the platform.
 *
 * @returns the JSON answer, or nothing when the record is not there or not in the right state
 */
export const answerPlainly = async (pool: pg.Pool, request: PlainRequest): Promise<Answer> => {
  const [name = '', id = ''] = request.path.split('/')
  const route = ROUTES[name]
  if (!route) return null
  const client = await pool.connect()
  try {
    const { rows } = await client.query<Person>(SESSION, [request.sessionId])
    const [person] = rows
    if (!person) return null
    const context = { client, person, id, body: request.body }
    return route.isWrite ? await inTransaction(context, route.run) : await route.run(context)
  } finally {
    client.release()
  }
}

const inTransaction = async (
  context: Context,
  run: (context: Context) => Promise<Answer>,
): Promise<Answer> => {
  await context.client.query('BEGIN')
  try {
    const answer = await run(context)
    await context.client.query('COMMIT')
    return answer
  } catch (error) {
    await context.client.query('ROLLBACK')
    throw error
  }
}

const SESSION = `SELECT u.id, u.name, u.opd_id FROM users_sessions s
  JOIN users u ON u.id = s._parent_id AND u.active WHERE s.id = $1 AND s.expires_at > now()`

const listWith =
  (columns: string) =>
  async ({ client, person }: Context): Promise<Answer> => {
    const page = await client.query(
      `SELECT ${columns} FROM recommendations WHERE released_to_id = $1
        ORDER BY completion_due_on, id LIMIT 25`,
      [person.opd_id],
    )
    const total = await client.query<{ count: string }>(
      'SELECT count(*) FROM recommendations WHERE released_to_id = $1',
      [person.opd_id],
    )
    return { docs: page.rows, totalDocs: Number(total.rows[0]?.count) }
  }

const one = async ({ client, person, id }: Context): Promise<Answer> => {
  const { rows } = await client.query(
    'SELECT * FROM recommendations WHERE id = $1 AND released_to_id = $2',
    [id, person.opd_id],
  )
  return rows[0] ?? null
}

const create = async ({ client, person, body }: Context): Promise<Answer> => {
  const { rows } = await client.query(
    `INSERT INTO follow_ups (recommendation_id, kind, agreement, action_plan, person_in_charge,
        target_on, title, report_id, opd_id, unit_id, activity_id, author_id)
      SELECT id, 'response', 'agree', $2, $3, $4, title, report_id, released_to_id, unit_id,
        activity_id, $5 FROM recommendations
      WHERE id = $1 AND released_to_id = $6 AND status IN ('open', 'partial') FOR UPDATE
      RETURNING *`,
    [
      body.recommendation,
      body.actionPlan,
      body.personInCharge,
      body.targetOn,
      person.id,
      person.opd_id,
    ],
  )
  return rows[0] ? { doc: rows[0] } : null
}

const submit = async ({ client, person, id }: Context): Promise<Answer> => {
  await client.query(
    `SELECT 1 FROM recommendations WHERE id = (SELECT recommendation_id FROM follow_ups WHERE id = $1)
      FOR UPDATE`,
    [id],
  )
  const { rows } = await client.query<Record<string, unknown>>(
    `UPDATE follow_ups SET status = 'submitted', submitted_at = now(), updated_at = now(),
        rounds = coalesce(rounds, '[]') || jsonb_build_array(jsonb_build_object('submittedAt', now(),
          'by', $3::text, 'content', jsonb_build_object('actionPlan', action_plan, 'targetOn', target_on)))
      WHERE id = $1 AND opd_id = $2 AND status IN ('draft', 'returned') RETURNING *`,
    [id, person.opd_id, person.name],
  )
  const [doc] = rows
  if (!doc) return null
  await client.query(
    `INSERT INTO notifications (recipient_id, event, subject, record_collection, record_id)
      SELECT t.user_id, 'follow-ups.submit', $2, 'follow-ups', $3
      FROM activities_team t WHERE t._parent_id = $1`,
    [doc.activity_id, doc.title, id],
  )
  return { doc }
}

const start = async ({ client, person, id }: Context): Promise<Answer> => {
  const { rows } = await client.query<Record<string, unknown>>(
    `UPDATE activities a SET status = 'in-progress', updated_at = now()
      WHERE id = $1 AND status = 'assigned' AND EXISTS (SELECT 1 FROM activities_team t
        WHERE t._parent_id = a.id AND t.user_id = $2 AND t.role IN ('pj', 'wpj', 'pt', 'kt'))
      RETURNING *`,
    [id, person.id],
  )
  const [doc] = rows
  if (!doc) return null
  await client.query(
    `INSERT INTO notifications (recipient_id, event, subject, record_collection, record_id)
      SELECT u.id, 'activities.start', $2, 'activities', $3
      FROM users u JOIN users_roles r ON r.parent_id = u.id AND r.value = 'irban'
      WHERE u.unit_id = $1 AND u.active`,
    [doc.unit_id, doc.title, id],
  )
  return { doc }
}

const PORTAL_COLUMNS = `id, title, number, status, response_due_on, completion_due_on, value,
  remaining, report_id`

const ROUTES: Record<string, { isWrite?: true; run: (context: Context) => Promise<Answer> }> = {
  list: { run: listWith('*') },
  'list-select': { run: listWith(PORTAL_COLUMNS) },
  one: { run: one },
  create: { isWrite: true, run: create },
  submit: { isWrite: true, run: submit },
  start: { isWrite: true, run: start },
}
