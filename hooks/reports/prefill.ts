import type { PayloadRequest } from 'payload'

import { queryRows, type Row, sql } from '@/hooks/transaction'

import { richText } from './richText'

type Section = { heading: string; body: ReturnType<typeof richText> }
type Log = { date: string; done: string; obstacles: string | null; name: string }

const templateOf = (
  req: PayloadRequest,
  type: unknown,
): Promise<{ heading: string; hint: string | null }[]> =>
  queryRows(
    req,
    sql`SELECT s.heading, s.hint FROM oversight_types t
      JOIN oversight_types_section_template s
        ON s._parent_id = CASE WHEN EXISTS (
          SELECT 1 FROM oversight_types_section_template x WHERE x._parent_id = t.id)
          THEN t.id ELSE t.parent_id END
      WHERE t.id = ${type} ORDER BY s._order`,
  )

const LOGS_MAX = 200

const logsOf = (req: PayloadRequest, activity: string): Promise<Log[]> =>
  queryRows<Log>(
    req,
    sql`SELECT l.date, l.done, l.obstacles, coalesce(u.name, '') AS name FROM activity_logs l
      LEFT JOIN users u ON u.id = l.author_id WHERE l.activity_id = ${activity}
      ORDER BY l.date, l.created_at LIMIT ${LOGS_MAX}`,
  )

const lineOf = ({ date, done, obstacles, name }: Log): string =>
  `${date} — ${done}${obstacles ? ` (${obstacles})` : ''} — ${name}`

/** Values that the template's hints may name, e.g. `{objective}`; an unknown one is left as it is. */
const fillIn = (hint: string, activity: Row): string =>
  hint.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    return typeof activity[column] === 'string' ? activity[column] : whole
  })

/**
 * The sections of a new report: headings and hints from the template of its type (or its group's),
 * the objective, scope and days of the activity filled in, and the team's logs under `{logs}`.
 */
export const prefilledSections = async (req: PayloadRequest, activity: Row): Promise<Section[]> => {
  const template = await templateOf(req, activity.type_id)
  const logs = (await logsOf(req, activity.id)).map(lineOf)
  return template.map(({ heading, hint }) => {
    const paragraphs = (hint ?? '')
      .split('\n')
      .flatMap((line) => (line.trim() === '{logs}' ? logs : [fillIn(line, activity)]))
    return { heading, body: richText(paragraphs) }
  })
}
