import type { CollectionSlug, PayloadRequest, RelationshipFieldServerComponent } from 'payload'

import type { Resource } from '@/access/resources'
import { fieldLabel, languageOf } from '@/i18n/label'

import { hiddenFor } from './hiddenFor'
import { adminPath, Link } from './navigation'

type Related = { id: string; name: string }

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string')

/** The related records that the person may read, by name. */
const findRelated = async (
  req: PayloadRequest,
  slug: CollectionSlug,
  ids: string[],
): Promise<Related[]> => {
  const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: ids } },
    limit: 100,
    depth: 0,
    select: { [title]: true },
    overrideAccess: false,
    req,
  })
  return docs.map((doc) => {
    const name = (doc as unknown as Record<string, unknown>)[title]
    return { id: String(doc.id), name: typeof name === 'string' ? name : '' }
  })
}

/**
 * A relation that the system wrote: names instead of a closed select, each leading to its record
 * where the person may open it. What they may not read is not there, not even as a number.
 */
export const RelationField: RelationshipFieldServerComponent = async ({ field, value, req }) => {
  const ids = idsOf(value)
  if (ids.length === 0 || typeof field.relationTo !== 'string') return null
  const slug = field.relationTo
  const related = await findRelated(req, slug, ids)
  if (related.length === 0) return null
  const isClosed = hiddenFor(slug as Resource)({ user: req.user })
  const label = fieldLabel(field.name)[languageOf(req.i18n.language)]
  return (
    <div className="field-type tp-relation-field">
      <span className="field-label">{label}</span>
      <ul>
        {related.map(({ id, name }) => (
          <li key={id}>
            {isClosed ? name : <Link href={adminPath(slug, id)}>{name || label}</Link>}
          </li>
        ))}
      </ul>
    </div>
  )
}
