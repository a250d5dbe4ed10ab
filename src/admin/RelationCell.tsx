import {
  type CollectionSlug,
  createDataloaderCacheKey,
  type DefaultServerCellComponentProps,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { headers } from 'next/headers'
import { cache } from 'react'

import { findUser } from '@/database/findUser'
import { say } from '@/i18n/label'

import { CellLink } from './CellLink'
import { requestOf } from './serverRequest'

const SHOWN_MAX = 3

/** On behalf of whom a list is drawn: cells are told neither request nor person. Once for a page. */
const readerOf = cache(async (payload: Payload, language: string): Promise<PayloadRequest> => {
  const user = await findUser(payload, await headers())
  return requestOf({ payload, user, i18n: { language } })
})

/** The names of related records; those of all cells of a page are looked up together. */
const namesOf = async (req: PayloadRequest, slug: CollectionSlug, ids: string[]) => {
  const title = req.payload.collections[slug].config.admin.useAsTitle ?? 'id'
  const found = await Promise.all(
    ids.map((docID) =>
      req.payloadDataLoader.load(
        createDataloaderCacheKey({
          collectionSlug: slug,
          currentDepth: 1,
          depth: 0,
          docID,
          draft: false,
          fallbackLocale: null,
          locale: '',
          overrideAccess: false,
          select: { [title]: true },
          showHiddenFields: false,
          transactionID: '',
        }),
      ),
    ),
  )
  return found
    .map((doc) => (doc as Record<string, unknown> | null)?.[title])
    .filter((name): name is string => typeof name === 'string' && name !== '')
}

const idsOf = (value: unknown): string[] =>
  [value].flat().filter((id): id is string => typeof id === 'string')

/**
 * Related records in a list, by name and at once: Payload's own cell asks the server again for each
 * row that scrolls into sight. What the person may not read is not named.
 */
export const RelationCell = async ({
  cellData,
  field,
  payload,
  i18n,
  ...cell
}: DefaultServerCellComponentProps) => {
  const slug = 'relationTo' in field ? field.relationTo : undefined
  const ids = idsOf(cellData)
  const req = await readerOf(payload, i18n.language)
  const names = typeof slug === 'string' ? await namesOf(req, slug, ids.slice(0, SHOWN_MAX)) : []
  const more = ids.length - SHOWN_MAX
  const rest = more > 0 ? ` ${say('cell.more', i18n.language, { count: more })}` : ''
  const text = names.length > 0 ? names.join('; ') + rest : say('table.none', i18n.language)
  return (
    <CellLink {...cell}>
      <span>{text}</span>
    </CellLink>
  )
}
