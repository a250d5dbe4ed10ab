import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import type { Changes } from '@/hooks/audit/changes'

import { idsIn } from './describeValue'

type Wanted = Map<CollectionSlug, Set<string>>

const collect = (
  fields: readonly FlattenedField[],
  data: Record<string, unknown>,
  wanted: Wanted,
) => {
  for (const field of fields) {
    const value = data[field.name]
    if (value === null || value === undefined) continue
    if (
      (field.type === 'relationship' || field.type === 'upload') &&
      typeof field.relationTo === 'string'
    ) {
      const ids = wanted.get(field.relationTo) ?? new Set()
      idsIn(value).forEach((id) => ids.add(id))
      wanted.set(field.relationTo, ids)
    }
    if ('flattenedFields' in field)
      [value]
        .flat()
        .forEach((part) => collect(field.flattenedFields, (part ?? {}) as never, wanted))
  }
}

/**
 * Names of the records that changes refer to, by id, as far as the reader may see them. One question
 * for each kind of record, however many changes there are.
 */
export const findNames = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  changes: Changes,
): Promise<Map<string, string>> => {
  const wanted: Wanted = new Map()
  for (const place of [0, 1] as const) {
    const values = Object.entries(changes).map(([name, pair]) => [name, pair[place]])
    collect(fields, Object.fromEntries(values), wanted)
  }
  const names = new Map<string, string>()
  for (const [slug, ids] of wanted) {
    const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
    const { docs } = await req.payload.find({
      collection: slug,
      where: { id: { in: [...ids].slice(0, 100) } },
      limit: 100,
      depth: 0,
      select: { [title]: true },
      overrideAccess: false,
      req,
    })
    for (const doc of docs) names.set(String(doc.id), String((doc as never)[title] ?? ''))
  }
  return names
}
