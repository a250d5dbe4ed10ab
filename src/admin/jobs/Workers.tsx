import { formatNumber } from '@/i18n/format'
import { type Language, say } from '@/i18n/label'

import type { Worker } from './query'

type Props = { workers: readonly Worker[]; language: Language }

/** Who does the work and when each was last heard of; what the keepers of the server need stands behind. */
export const Workers = ({ workers, language }: Props) => (
  <section aria-labelledby="tp-workers">
    <h2 id="tp-workers">{say('jobs.workers', language)}</h2>
    {workers.length === 0 && <p className="tp-empty">{say('jobs.noWorkers', language)}</p>}
    <ul className="tp-rows">
      {workers.map(({ host, process, seconds, isLate }, index) => (
        <li key={`${host}:${process}`}>
          <span className={isLate ? 'tp-deadline--late' : undefined}>
            {say('jobs.worker', language, { number: index + 1 })}:{' '}
            {say(isLate ? 'jobs.late' : 'jobs.alive', language)}, {heardOf(seconds, language)}
          </span>
          <span className="tp-hint">{say('jobs.workerPlace', language, { host, process })}</span>
        </li>
      ))}
    </ul>
  </section>
)

const SECONDS_SHOWN_MAX = 120

const heardOf = (seconds: number, language: Language): string =>
  seconds < SECONDS_SHOWN_MAX
    ? say('jobs.beat', language, { seconds })
    : say('jobs.beatMinutes', language, {
        minutes: formatNumber(Math.floor(seconds / 60), language),
      })
