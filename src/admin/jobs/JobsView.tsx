import type { PayloadRequest } from 'payload'

import { poolOf } from '@/database/pool'
import { roleEverMay } from '@/access/permission'
import { findLastAnchorDay } from '@/audit/anchors'
import { countWaiting } from '@/audit/query'
import { AdminPage, type AdminPageProps, requireStaff } from '@/admin/AdminPage'
import { zoneOf } from '@/admin/zone'
import { env } from '@/env'
import { formatDate, formatNumber } from '@/i18n/format'
import { collectionLabels, type Language, languageOf, say } from '@/i18n/label'

import { KindsTable } from './KindsTable'
import { kindsOf, troubledOf, type Worker, workersOf } from './query'
import { TroubledList } from './TroubledList'
import './jobs.css'

/** `/admin/pekerjaan-latar`: workers, what waits, runs and failed, and the seals of the audit log. */
export const JobsView = async (view: AdminPageProps) => {
  const { actor, req, language: reader } = requireStaff({ view, path: '/admin/pekerjaan-latar' })
  const language = languageOf(reader)
  return (
    <AdminPage view={view}>
      <div className="tp-jobs">
        <h1>{collectionLabels('jobs').plural[language]}</h1>
        {roleEverMay(actor, 'jobs', 'read') ? (
          <Sections req={req} language={language} mayRetry={roleEverMay(actor, 'jobs', 'retry')} />
        ) : (
          <p className="tp-empty">{say('jobs.notAllowed', language)}</p>
        )}
      </div>
    </AdminPage>
  )
}

type SectionsProps = { req: PayloadRequest; language: Language; mayRetry: boolean }

const Sections = async ({ req, language, mayRetry }: SectionsProps) => {
  const [workers, kinds, troubled, timeZone] = await Promise.all([
    workersOf(req),
    kindsOf(req),
    troubledOf(req),
    zoneOf(req.payload),
  ])
  const unsealed = await countWaiting(poolOf(req.payload))
  return (
    <>
      <p>{say('jobs.intro', language)}</p>
      <Workers workers={workers} language={language} />
      <KindsTable kinds={kinds} language={language} />
      <TroubledList {...{ troubled, kinds, language, timeZone, mayRetry }} />
      <Seals unsealed={unsealed} language={language} />
    </>
  )
}

const Workers = ({ workers, language }: { workers: readonly Worker[]; language: Language }) => (
  <section aria-labelledby="tp-workers">
    <h2 id="tp-workers">{say('jobs.workers', language)}</h2>
    {workers.length === 0 && <p className="tp-empty">{say('jobs.noWorkers', language)}</p>}
    <ul className="tp-rows">
      {workers.map(({ host, process, seconds, isLate }) => (
        <li key={`${host}:${process}`}>
          <span className="tp-jobs__name">{say('jobs.worker', language, { host, process })}</span>
          <span className={isLate ? 'tp-deadline--late' : 'tp-hint'}>
            {beatOf(seconds, language)}
            {isLate && ` · ${say('jobs.late', language)}`}
          </span>
        </li>
      ))}
    </ul>
  </section>
)

const SECONDS_SHOWN_MAX = 120

const beatOf = (seconds: number, language: Language): string =>
  seconds < SECONDS_SHOWN_MAX
    ? say('jobs.beat', language, { seconds })
    : say('jobs.beatMinutes', language, {
        minutes: formatNumber(Math.floor(seconds / 60), language),
      })

const Seals = ({ unsealed, language }: { unsealed: number; language: Language }) => {
  const day = findLastAnchorDay(env.dataDir)
  const count = formatNumber(unsealed, language)
  return (
    <section aria-labelledby="tp-seals">
      <h2 id="tp-seals">{say('jobs.seals', language)}</h2>
      <p>
        {day
          ? say('jobs.lastAnchor', language, { day: formatDate(day, language) })
          : say('jobs.noAnchor', language)}{' '}
        {unsealed > 0 ? say('jobs.unsealed', language, { count }) : say('jobs.allSealed', language)}
      </p>
    </section>
  )
}
