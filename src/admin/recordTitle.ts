import type { CollectionSlug, PayloadRequest } from 'payload'

import { POLICY } from '@/access/policy'
import { findUser } from '@/database/findUser'
import { shorten } from '@/domain/shorten'
import { isId } from '@/hooks/lockRow'
import { collectionLabels, type Language } from '@/i18n/label'

/** A tab shows the beginning, a list of tabs not much more. */
const CHARACTERS_MAX = 70

/**
 * What the tab of a record says: its name and what it is. Payload's own is the same for all records of
 * a kind, so that of five open tabs none is known. Nothing for every other page.
 *
 * @param segments of the path below `/admin`
 */
export const findRecordTitle = async (
  { payload, headers }: Pick<PayloadRequest, 'payload' | 'headers'>,
  segments: readonly string[],
  language: Language,
): Promise<string | null> => {
  const [area, slug = '', id, ...more] = segments
  if (area !== 'collections' || !isId(id) || more.length > 0) return null
  // Payload has collections of its own, preferences among them, which have no page and no name.
  if (!Object.hasOwn(POLICY, slug)) return null
  const collection = payload.collections[slug as CollectionSlug]?.config
  const field = collection?.admin.useAsTitle
  if (!field) return null
  const user = await findUser(payload, headers)
  if (!user) return null
  const doc = await payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    disableErrors: true,
    select: { [field]: true },
    overrideAccess: false,
    user,
  })
  const name = shorten(
    String((doc as Record<string, unknown> | null)?.[field] ?? ''),
    CHARACTERS_MAX,
  )
  return name === ''
    ? null
    : `${name} · ${collectionLabels(collection.slug as never).singular[language]}`
}
