import type { TimeZone } from '@/domain/timeZone'
import { formatInstant, formatNumber } from '@/i18n/format'
import { actionLabel, type Language, say, valueLabel } from '@/i18n/label'

import type { Kind, Troubled } from './query'
import { RetryButton } from './RetryButton.client'

type Props = {
  troubled: readonly Troubled[]
  kinds: readonly Kind[]
  language: Language
  timeZone: TimeZone
  mayRetry: boolean
}

/** What failed and what waits for its next try, each with the reason that is safe to show. */
export const TroubledList = ({ troubled, kinds, language, timeZone, mayRetry }: Props) => {
  const failed = kinds.reduce((sum, kind) => sum + kind.failed, 0)
  const count = kinds.reduce((sum, kind) => sum + kind.failed + kind.retrying, 0)
  return (
    <section aria-labelledby="tp-troubled">
      <h2 id="tp-troubled">{say('jobs.troubled', language)}</h2>
      {troubled.length === 0 && <p className="tp-empty">{say('jobs.noTrouble', language)}</p>}
      {mayRetry && failed > 1 && (
        <RetryButton
          path="/api/jobs/retry-failed"
          label={say('jobs.retryAll', language, { count: formatNumber(failed, language) })}
        />
      )}
      <ul className="tp-rows">
        {troubled.map((job) => (
          <li key={job.id}>
            <div className="tp-rows__text">
              <strong>{valueLabel('jobs', job.name, language)}</strong>
              <Outcome job={job} language={language} timeZone={timeZone} />
            </div>
            {mayRetry && job.state === 'failed' && (
              <RetryButton
                path={`/api/jobs/${job.id}/retry`}
                label={actionLabel('jobs', 'retry', language)}
              />
            )}
          </li>
        ))}
      </ul>
      {count > troubled.length && (
        <p className="tp-hint">{say('jobs.shown', language, { shown: troubled.length, count })}</p>
      )}
      {failed > 0 && <p className="tp-hint">{say('jobs.kept', language)}</p>}
    </section>
  )
}

type OutcomeProps = { job: Troubled; language: Language; timeZone: TimeZone }

const Outcome = ({ job: { state, tries, at, failure }, language, timeZone }: OutcomeProps) => (
  <>
    <span className={state === 'failed' ? 'tp-deadline--late' : undefined}>
      {say(state === 'failed' ? 'jobs.failedAt' : 'jobs.retryAt', language, {
        at: formatInstant(at, language, timeZone),
        tries: formatNumber(tries, language),
      })}
    </span>
    <span>{reasonOf(failure.code, language)}</span>
    <span className="tp-hint">
      {say('jobs.forServer', language, {
        code: [failure.code, failure.at].filter(Boolean).join(' · '),
      })}
    </span>
  </>
)

const reasonOf = (code: string, language: Language): string => {
  const words = valueLabel('jobFailures', code, language)
  return words === code ? valueLabel('jobFailures', 'UNKNOWN', language) : words
}
