import type { Payload } from 'payload'

import { type Language, say } from '@/i18n/label'

import { calendarOf, clockOf, deadlineView } from '@/admin/deadlines/deadlineFacts'
import { DueDate } from '@/admin/deadlines/DueDate'
import { adminPath, Link } from '@/admin/navigation'

import type { DeadlineRow } from './findDeadlines'

type Props = { rows: DeadlineRow[]; count: number; payload: Payload; language: Language }

/** Recommendations that are late or soon due. */
export const Deadlines = async ({ rows, count, payload, language }: Props) => {
  const clock = await clockOf(payload, 'completionDueOn')
  const facts = { ...(await calendarOf(payload)), ...clock, language }
  return (
    <section aria-labelledby="tp-deadlines">
      <h2 id="tp-deadlines">{say('home.deadlines', language)}</h2>
      {rows.length === 0 && <p className="tp-empty">{say('home.noDeadlines', language)}</p>}
      <ul className="tp-rows">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={adminPath('recommendations', row.id)}>{row.title}</Link>
            <DueDate
              due={row.completionDueOn}
              view={deadlineView(row.completionDueOn, facts)}
              language={language}
            />
          </li>
        ))}
      </ul>
      {count > rows.length && (
        <Link className="tp-link" href={`${adminPath('recommendations')}?sort=completionDueOn`}>
          {say('home.seeAll', language, { count })}
        </Link>
      )}
    </section>
  )
}
