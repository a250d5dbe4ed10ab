import type { ServerProps } from 'payload'

import { collectionLabels, type Language, languageOf, say } from '@/i18n/label'

import { adminPath, createPath, filteredListPath, Link } from '@/admin/navigation'
import { NewHead } from '@/admin/NewHead'
import { findUnread } from '@/admin/notices/findUnread'
import { MarkRead } from '@/admin/notices/MarkRead.client'
import { requestOf } from '@/admin/serverRequest'
import { StatusBadge } from '@/admin/StatusBadge'
import { StoredTitle } from '@/admin/StoredTitle.client'

import { ApprovedBy } from './ApprovedBy'
import { type ChainLink, findLinks } from './findLinks'
import { findPlace, type Step } from './findPlace'
import type { ChainSlug } from './links'
import { recordName } from './recordName'

type Props = ServerProps & { slug: ChainSlug; id?: string }

/** Above the form: the state of the record, its place in the chain, and what hangs under it. */
export const DocumentHead = async ({ slug, id, payload, user, i18n }: Props) => {
  if (!user) return null
  if (!id) return <NewHead slug={slug} i18n={i18n} />
  const req = await requestOf({ payload, user, i18n })
  const place = await findPlace(req, { slug, id: String(id) })
  const here = place.at(-1)
  if (!here) return null
  const language = languageOf(i18n.language)
  const [links, unread] = await Promise.all([
    findLinks(req, here),
    findUnread(req, { slug, id: String(id) }),
  ])
  return (
    <div className="tp-head">
      <Place place={place} language={language} />
      <ApprovedBy doc={here.doc} language={language} />
      {links.length > 0 && <Links id={String(id)} links={links} language={language} />}
      <MarkRead ids={unread} />
      <StoredTitle />
    </div>
  )
}

const Place = ({ place, language }: { place: Step[]; language: Language }) => {
  const here = place.at(-1)
  const status = here?.doc.status
  return (
    <nav aria-label={say('chain.place', language)}>
      <ol className="tp-head__place">
        {place.map(({ slug, doc }) => (
          <li key={doc.id}>
            {doc === here?.doc ? (
              <span aria-current="page">{recordName(slug, doc, language)}</span>
            ) : (
              <Link href={adminPath(slug, doc.id)}>{recordName(slug, doc, language)}</Link>
            )}
          </li>
        ))}
        {here && typeof status === 'string' && (
          <StatusBadge slug={here.slug} status={status} language={language} />
        )}
      </ol>
    </nav>
  )
}

const Links = ({ id, links, language }: { id: string; links: ChainLink[]; language: Language }) => (
  <ul className="tp-head__links" aria-label={say('chain.down', language)}>
    {links.map(({ slug, field, count, mayAdd }) => {
      const name = collectionLabels(slug).plural[language]
      return (
        <li key={slug} className="tp-chip">
          <Link href={filteredListPath(slug, field, id)}>
            {name} <strong>{count}</strong>
          </Link>
          {mayAdd && (
            <Link
              href={createPath(slug, field, id)}
              aria-label={`${say('chain.add', language)} ${name}`}
            >
              + {say('chain.add', language)}
            </Link>
          )}
        </li>
      )
    })}
  </ul>
)
