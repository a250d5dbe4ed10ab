import type { PayloadRequest } from 'payload'

import { shorten } from '@/domain/shorten'
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
/** Of logs as long as may be, each request for a report made one of six megabytes (measured). */
const LIST_CHARACTERS_MAX = 200_000

/** As much of a text as each of so many may have: all of it, unless they are very long together. */
const within = (text: string, count: number): string => {
  const max = Math.floor(LIST_CHARACTERS_MAX / count)
  return text.length > max ? shorten(text, max) : text
}

const logsOf = (req: PayloadRequest, activity: string): Promise<Log[]> =>
  queryRows<Log>(
    req,
    sql`SELECT l.date, l.done, l.obstacles, coalesce(u.name, '') AS name FROM activity_logs l
      LEFT JOIN users u ON u.id = l.author_id WHERE l.activity_id = ${activity}
      ORDER BY l.date, l.created_at LIMIT ${LOGS_MAX}`,
  )

const PAPERS_MAX = 100

/** Approved working papers, each in a line: number, title, what was found or concluded. */
const papersOf = async (req: PayloadRequest, activity: string): Promise<string[]> => {
  const rows = await queryRows<{ line: string }>(
    req,
    sql`SELECT concat_ws(': ', number || ' — ' || title, coalesce(condition, conclusion)) AS line
      FROM working_papers WHERE activity_id = ${activity} AND status = 'approved'
      ORDER BY number LIMIT ${PAPERS_MAX}`,
  )
  return rows.map(({ line }) => within(line, rows.length))
}

const lineOf = ({ date, done, obstacles, name }: Log, _index: number, logs: Log[]): string => {
  const said = `${date} — ${done}${obstacles ? ` (${obstacles})` : ''}`
  return `${within(said, logs.length)} — ${name}`
}

const opdNamesOf = async (req: PayloadRequest, activity: string): Promise<string> => {
  const rows = await queryRows<{ name: string }>(
    req,
    sql`SELECT o.name FROM activities_rels r JOIN opds o ON o.id = r.opds_id
      WHERE r.parent_id = ${activity} AND r.path = 'opds' ORDER BY r."order"`,
  )
  return rows.map(({ name }) => name).join(', ')
}

/** Stands where only the team can say it yet, for example the number of findings. */
const TO_WRITE = '…'

/** What a template may name in braces: a column of the activity, its OPDs, its year. */
const fillIn = (hint: string, facts: Record<string, unknown>): string =>
  hint.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    return typeof facts[column] === 'string' ? facts[column] : TO_WRITE
  })

/**
 * The sections of a new report: headings and hints from the template of its type (or its group's),
 * the objective, scope and days of the activity filled in, the team's logs under `{logs}` and its
 * approved working papers under `{papers}`.
 */
export const prefilledSections = async (req: PayloadRequest, activity: Row): Promise<Section[]> => {
  const template = await templateOf(req, activity.type_id)
  const lists = new Map([
    ['{logs}', (await logsOf(req, activity.id)).map(lineOf)],
    ['{papers}', await papersOf(req, activity.id)],
  ])
  const year = String(activity.starts_on ?? '').slice(0, 4)
  const facts = { ...activity, year, opds: await opdNamesOf(req, activity.id) }
  /** A list stands once, where the template names it first. */
  const linesFor = (line: string): string[] => {
    const list = lists.get(line.trim())
    lists.delete(line.trim())
    return list ?? [fillIn(line, facts)]
  }
  return template.map(({ heading, hint }) => ({
    heading,
    body: richText((hint ?? '').split('\n').flatMap(linesFor)),
  }))
}
