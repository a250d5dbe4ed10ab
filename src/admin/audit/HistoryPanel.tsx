import type { PayloadRequest, UIFieldServerComponent } from 'payload'

import { findActor } from '@/access/actor'
import { scopesOf } from '@/access/permission'
import { adminPath, filteredListPath, Link } from '@/admin/navigation'
import { zoneOf } from '@/admin/zone'
import { actorWords, auditAct } from '@/i18n/auditSentence'
import { formatInstant } from '@/i18n/format'
import { languageOf, say } from '@/i18n/label'

const LINES_SHOWN = 10

const findLines = (req: PayloadRequest, slug: string, id: string) =>
  req.payload.find({
    collection: 'audit-log',
    where: { and: [{ record: { equals: id } }, { collection: { equals: slug } }] },
    sort: '-createdAt',
    limit: LINES_SHOWN,
    depth: 0,
    overrideAccess: false,
    req,
  })

/** What was done to the record, newest first, for those who may read the audit log. */
export const HistoryPanel: UIFieldServerComponent = async ({ id, collectionSlug, req, i18n }) => {
  const actor = findActor(req)
  if (!id || !actor || scopesOf(actor, 'audit-log', { operation: 'read' }).length === 0) return null
  const language = languageOf(i18n.language)
  const { docs, totalDocs } = await findLines(req, collectionSlug, String(id))
  const timeZone = await zoneOf(req.payload)
  return (
    <section className="field-type tp-history" aria-labelledby="tp-history">
      <h3 id="tp-history">{say('audit.history', language)}</h3>
      {docs.length === 0 && <p className="tp-empty">{say('audit.historyNone', language)}</p>}
      <ol className="tp-rows">
        {docs.map((line) => (
          <li key={line.id}>
            <Link href={adminPath('audit-log', String(line.id))}>{auditAct(line, language)}</Link>
            <span className="tp-hint">
              {actorWords(line, language)} · {formatInstant(line.createdAt, language, timeZone)}
            </span>
          </li>
        ))}
      </ol>
      {totalDocs > docs.length && (
        <Link className="tp-link" href={filteredListPath('audit-log', 'record', String(id))}>
          {say('audit.all', language)}
        </Link>
      )}
    </section>
  )
}
