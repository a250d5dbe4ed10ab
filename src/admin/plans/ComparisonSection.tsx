import { adminPath, Link } from '@/admin/navigation'
import { type Language, type MessageKey, say } from '@/i18n/label'

import type { FieldChange, PlanComparison } from './comparison'
import { periodOf } from './RowsSection'

type Props = { comparison: PlanComparison; language: Language }

/** What a revision changes of the one before, row by row. */
export const ComparisonSection = ({ comparison, language }: Props) => {
  const { added, removed, changed } = comparison
  const isSame = added.length + removed.length + changed.length === 0
  return (
    <section>
      <h2>{say('planOverview.comparison', language, { revision: comparison.with.revision })}</h2>
      {isSame && <p className="tp-empty">{say('planOverview.noChanges', language)}</p>}
      <RowList word="planOverview.added" rows={added} language={language} />
      <RowList word="planOverview.removed" rows={removed} language={language} />
      {changed.length > 0 && (
        <details>
          <summary>{say('planOverview.changed', language, { count: changed.length })}</summary>
          <ul>
            {changed.map(({ activity, after, fields }) => (
              <li key={activity}>
                <RowLink row={after} />
                <ul>
                  {fields.map((field) => (
                    <li key={field.name}>{changeText(field, language)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const changeText = ({ label, before, after }: FieldChange, language: Language): string => {
  const empty = say('planOverview.empty', language)
  return say('planOverview.change', language, {
    label,
    before: before || empty,
    after: after || empty,
  })
}

type Row = PlanComparison['added'][number]

const RowList = ({
  word,
  rows,
  language,
}: {
  word: MessageKey
  rows: readonly Row[]
  language: Language
}) =>
  rows.length > 0 && (
    <details>
      <summary>{say(word, language, { count: rows.length })}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <RowLink row={row} /> ({row.unit}, {periodOf(row, language)})
          </li>
        ))}
      </ul>
    </details>
  )

const RowLink = ({ row }: { row: Row }) => (
  <Link className="tp-link" href={adminPath('plan-items', row.id)}>
    {row.title}
  </Link>
)
