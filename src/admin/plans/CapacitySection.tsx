import { NumberHead } from '@/admin/NumberHead'
import type { CapacityLevel } from '@/domain/plans/capacity'
import { formatNumber } from '@/i18n/format'
import { type Language, type MessageKey, say } from '@/i18n/label'

import type { NamedUse, PlanCapacity } from './planFacts'

const LEVELS = {
  ok: { word: 'planOverview.levelOk', badge: 'done' },
  warning: { word: 'planOverview.levelWarning', badge: 'soon' },
  over: { word: 'planOverview.levelOver', badge: 'late' },
} satisfies Record<CapacityLevel, { word: MessageKey; badge: string }>

type Props = { capacity: PlanCapacity; language: Language }

/** Planned person-days per unit and per person against what they have; what is too full says so. */
export const CapacitySection = ({ capacity, language }: Props) => {
  const { perPerson, warnAbovePercent: percent } = capacity.settings
  return (
    <section id="tp-plan-capacity">
      <h2>{say('planOverview.capacity', language)}</h2>
      <p className="tp-muted">
        {say('planOverview.capacityHint', language, { perPerson, percent })}
      </p>
      <UseTable
        caption={say('planOverview.perUnit', language)}
        head={say('planOverview.unit', language)}
        uses={capacity.units}
        language={language}
      />
      <details>
        <summary>{say('planOverview.perPerson', language)}</summary>
        <UseTable
          caption={say('planOverview.perPerson', language)}
          head={say('planOverview.person', language)}
          uses={capacity.people}
          language={language}
        />
      </details>
    </section>
  )
}

type TableProps = {
  caption: string
  head: string
  uses: readonly NamedUse[]
  language: Language
}

const UseTable = ({ caption, head, uses, language }: TableProps) => (
  <div className="tp-table__scroll">
    <table className="tp-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <NumberHead>{say('planOverview.activity', language)}</NumberHead>
          <NumberHead>{say('planOverview.personDays', language)}</NumberHead>
          <NumberHead>{say('planOverview.capacityDays', language)}</NumberHead>
          <NumberHead>{say('planOverview.used', language)}</NumberHead>
          <th scope="col">{say('planOverview.level', language)}</th>
        </tr>
      </thead>
      <tbody>
        {uses.map((use) => (
          <UseRow key={use.id} use={use} language={language} />
        ))}
      </tbody>
    </table>
  </div>
)

const UseRow = ({ use, language }: { use: NamedUse; language: Language }) => {
  const { word, badge } = LEVELS[use.level]
  const percent =
    use.percent === null ? say('table.none', language) : `${formatNumber(use.percent, language)} %`
  return (
    <tr>
      <th scope="row">{use.name}</th>
      <td className="tp-number">{formatNumber(use.rows, language)}</td>
      <td className="tp-number">{formatNumber(use.days, language)}</td>
      <td className="tp-number">{formatNumber(use.capacity, language)}</td>
      <td className="tp-number">{percent}</td>
      <td>
        <span className={`tp-badge tp-badge--${badge}`}>{say(word, language)}</span>
      </td>
    </tr>
  )
}
