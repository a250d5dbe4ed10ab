import { adminPath, Link } from '@/admin/navigation'
import { formatNumber } from '@/i18n/format'
import { type Language, type MessageKey, say } from '@/i18n/label'

import type { NamedClash, PlanClashes } from './planFacts'
import { periodOf } from './RowsSection'

const CLASHES_SHOWN_MAX = 50

type Props = { clashes: PlanClashes; language: Language }

/** Who and what is booked twice, with links to both rows. */
export const ClashSection = ({ clashes, language }: Props) => {
  const { total, people, opds } = clashes
  const count = formatNumber(total.people + total.opds, language)
  return (
    <section id="tp-plan-clashes">
      <h2>{say('planOverview.clashes', language, { count })}</h2>
      {total.people + total.opds === 0 && (
        <p className="tp-empty">{say('planOverview.noClashes', language)}</p>
      )}
      <ClashList
        word="planOverview.clashingPeople"
        clashes={people}
        total={total.people}
        language={language}
      />
      <ClashList
        word="planOverview.clashingOpds"
        clashes={opds}
        total={total.opds}
        language={language}
      />
    </section>
  )
}

type ListProps = {
  word: MessageKey
  clashes: readonly NamedClash[]
  total: number
  language: Language
}

const ClashList = ({ word, clashes, total, language }: ListProps) => {
  if (total === 0) return null
  const shown = clashes.slice(0, CLASHES_SHOWN_MAX)
  return (
    <details>
      <summary>{say(word, language, { count: formatNumber(total, language) })}</summary>
      <ul>
        {shown.map(({ shared, first, second }) => (
          <li key={`${shared.id}${first.id}${second.id}`}>
            <strong>{shared.name}</strong>: <RowLink row={first} language={language} />{' '}
            {say('planOverview.with', language)} <RowLink row={second} language={language} />
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p>{say('planOverview.clashShown', language, { shown: shown.length, count: total })}</p>
      )}
    </details>
  )
}

const RowLink = ({ row, language }: { row: NamedClash['first']; language: Language }) => (
  <>
    <Link className="tp-link" href={adminPath('plan-items', row.id)}>
      {row.title}
    </Link>{' '}
    ({periodOf(row, language)})
  </>
)
