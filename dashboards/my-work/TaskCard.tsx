import { type Language, say } from '@/i18n/label'

import { adminPath, Link } from '@/admin/navigation'
import { StatusBadge } from '@/admin/StatusBadge'

import type { WaitingTask } from './findTasks'

/** The list of the records in the states of a task. */
const listPath = ({ slug, states }: WaitingTask): string =>
  `${adminPath(slug)}?where[or][0][and][0][status][in]=${states.join(',')}`

/** One kind of work: how much of it, and the records that have waited longest. */
export const TaskCard = ({ task, language }: { task: WaitingTask; language: Language }) => (
  <section className="tp-card">
    <h3 className="tp-task__head">
      <span className="tp-task__count">{task.count}</span>
      {say(task.label, language)}
    </h3>
    <ul className="tp-rows">
      {task.rows.map((row) => (
        <li key={row.id}>
          <Link href={adminPath(task.slug, row.id)}>{row.title}</Link>
          <StatusBadge slug={task.slug} status={row.status} language={language} />
          {row.office && (
            <span className="tp-hint tp-rows__note">
              {say('acting.as', language, { title: row.office })}
            </span>
          )}
        </li>
      ))}
    </ul>
    {task.count > task.rows.length && (
      <p>
        <Link className="tp-link" href={listPath(task)}>
          {say('home.seeAll', language, { count: task.count })}
        </Link>
      </p>
    )}
  </section>
)
