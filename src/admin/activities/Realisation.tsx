import type { UIFieldServerComponent } from 'payload'

import { formatNumber, formatPeriod } from '@/i18n/format'
import { type Language, languageOf, say } from '@/i18n/label'

import { findRealisation } from './findRealisation'
import type { WorkPeriod } from './missingPeriods'

/** More weeks than one reads; the number still tells how many there are. */
const WEEKS_SHOWN_MAX = 12

/** Above the form of an activity: progress and person-days from its logs, and weeks without one. */
export const Realisation: UIFieldServerComponent = async ({ id, req }) => {
  if (!id) return null
  const language = languageOf(req.i18n.language)
  const found = await findRealisation(req, String(id))
  if (!found) return null
  const { progress, plannedDays, realisedDays, missing } = found
  const days = {
    realised: formatNumber(realisedDays, language),
    planned: formatNumber(plannedDays, language),
  }
  return (
    <section className="field-type tp-realisation" aria-labelledby="tp-realisation">
      <h2 id="tp-realisation">{say('realisation.title', language)}</h2>
      <dl>
        <div>
          <dt>{say('realisation.progress', language)}</dt>
          <dd>
            <strong>{formatNumber(progress, language)} %</strong>
            <progress
              max={100}
              value={progress}
              aria-label={say('realisation.progress', language)}
            />
          </dd>
        </div>
        <div>
          <dt>{say('realisation.days', language)}</dt>
          <dd>
            <strong>{say('realisation.daysOf', language, days)}</strong>
            <progress
              max={Math.max(plannedDays, realisedDays, 1)}
              value={realisedDays}
              aria-label={say('realisation.days', language)}
            />
          </dd>
        </div>
      </dl>
      <MissingWeeks missing={missing} language={language} />
    </section>
  )
}

const MissingWeeks = ({ missing, language }: { missing: WorkPeriod[]; language: Language }) => {
  if (missing.length === 0)
    return <p className="tp-muted">{say('realisation.noneMissing', language)}</p>
  const shown = missing.slice(-WEEKS_SHOWN_MAX)
  const weeks = shown.map(({ from, to }) => formatPeriod(from, to, language)).join(', ')
  const count = missing.length - shown.length
  return (
    <p className="tp-warning">
      <strong>{say('realisation.missing', language)}</strong> {weeks}
      {count > 0 && ` ${say('realisation.more', language, { count })}`}
    </p>
  )
}
