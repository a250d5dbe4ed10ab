import type { ReceiptTask, RecommendationTask } from '@/portal/queries/tasks'
import type { OpdReader } from '@/portal/session'

import { ReceiptCard, RecommendationCard } from './TaskCard'

/** Cards of one degree of urgency under their heading; nothing when there are none. */
export const TaskGroup = ({
  title,
  hint,
  reader,
  receipts = [],
  tasks,
}: {
  title: string
  hint?: string
  reader: OpdReader
  receipts?: ReceiptTask[]
  tasks: RecommendationTask[]
}) => {
  const count = receipts.length + tasks.length
  if (count === 0) return null
  return (
    <section className="stack">
      <h2 className="group-title">
        {title} <span className="group-count">({count})</span>
      </h2>
      {hint && <p className="lead">{hint}</p>}
      <ul className="plain-list">
        {receipts.map((task) => (
          <ReceiptCard key={task.id} reader={reader} task={task} />
        ))}
        {tasks.map((task) => (
          <RecommendationCard key={task.row.id} reader={reader} task={task} />
        ))}
      </ul>
    </section>
  )
}
