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
import { type Kind, kindsOf, troubledOf, type Worker, workersOf } from './query'
import { TroubledList } from './TroubledList'
import { Workers } from './Workers'

/** `/admin/pekerjaan-latar`: whether all is well, what failed and waits, who works, the seals of the audit log. */
export const JobsView = async (view: AdminPageProps) => {
  const { actor, req, language: reader } = requireStaff({ view, path: '/admin/pekerjaan-latar' })
  const language = languageOf(reader)
  return (
    <AdminPage view={view}>
      <div className="tp-page">
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
      <Verdict workers={workers} kinds={kinds} language={language} />
      <TroubledList {...{ troubled, kinds, language, timeZone, mayRetry }} />
      <KindsTable kinds={kinds} language={language} />
      <Workers workers={workers} language={language} />
      <Seals unsealed={unsealed} language={language} />
    </>
  )
}

type VerdictProps = { workers: readonly Worker[]; kinds: readonly Kind[]; language: Language }

/** First of all: is there anything to do, and what. */
const Verdict = ({ workers, kinds, language }: VerdictProps) => {
  if (workers.every(({ isLate }) => isLate))
    return <p className="tp-warning">{say('jobs.stopped', language)}</p>
  const numberOf = (state: 'failed' | 'retrying') =>
    kinds.reduce((sum, kind) => sum + kind[state], 0)
  const tell = (key: 'jobs.someFailed' | 'jobs.someRetrying', count: number) => (
    <p className="tp-warning">{say(key, language, { count: formatNumber(count, language) })}</p>
  )
  if (numberOf('failed') > 0) return tell('jobs.someFailed', numberOf('failed'))
  if (numberOf('retrying') > 0) return tell('jobs.someRetrying', numberOf('retrying'))
  return <p className="tp-banner">{say('jobs.fine', language)}</p>
}

const Seals = ({ unsealed, language }: { unsealed: number; language: Language }) => {
  const day = findLastAnchorDay(env.dataDir)
  const count = formatNumber(unsealed, language)
  return (
    <section aria-labelledby="tp-seals">
      <h2 id="tp-seals">{say('jobs.seals', language)}</h2>
      <p>
        {say('jobs.sealsMean', language)}{' '}
        {day
          ? say('jobs.lastAnchor', language, { day: formatDate(day, language) })
          : say('jobs.noAnchor', language)}{' '}
        {unsealed > 0 ? say('jobs.unsealed', language, { count }) : say('jobs.allSealed', language)}
      </p>
    </section>
  )
}
