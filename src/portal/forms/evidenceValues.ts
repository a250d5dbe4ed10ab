import type { FollowUpItem } from '@/domain/followUps/completeness'

import { parseRupiah, showRupiah } from './rupiahInput'
import type { Doc } from './send'

export type FileEntry = {
  /** Own key of the row; the id of the stored file once it has one. */
  key: string
  id?: string
  name: string
  size: number
  /** Failed may go better the next time; refused never does: it is the file itself. */
  state: 'stored' | 'waiting' | 'uploading' | 'failed' | 'refused'
  percent?: number
  error?: string
}

export type ItemValues = {
  key: string
  id?: string
  description: string
  files: FileEntry[]
  depositedAmount: string
  receiptNumber: string
  depositedOn: string
  isAccepted: boolean
  reviewNote: string
}

export type EvidenceValues = ItemValues[]
export type StoredFile = { id: string; title: string; sizeBytes: number }

export const emptyItem = (key: string): ItemValues => ({
  key,
  description: '',
  files: [],
  depositedAmount: '',
  receiptNumber: '',
  depositedOn: '',
  isAccepted: false,
  reviewNote: '',
})

const storedEntry = ({ id, title, sizeBytes }: StoredFile): FileEntry => ({
  key: id,
  id,
  name: title,
  size: sizeBytes,
  state: 'stored',
})

/**
 * Stored items as form values. Files that were uploaded but not yet put into an item (the line
 * dropped in between) join the last open item, so that no upload is lost.
 */
export const evidenceValues = ({
  items,
  files,
  language,
  isFirstRound,
}: {
  items: readonly FollowUpItem[]
  files: readonly StoredFile[]
  language: string
  isFirstRound: boolean
}): EvidenceValues => {
  const byId = new Map(files.map((file) => [file.id, file]))
  const values = items.map((item, index) => itemValues(item, { index, byId, language }))
  const used = new Set(items.flatMap((item) => (item.files ?? []).map(String)))
  const loose = isFirstRound ? files.filter(({ id }) => !used.has(id)).map(storedEntry) : []
  const hasOpen = values.some(({ isAccepted }) => !isAccepted)
  const all = hasOpen ? values : [...values, emptyItem(`new-${values.length}`)]
  const last = all.findLastIndex(({ isAccepted }) => !isAccepted)
  return all.map((item, index) =>
    index === last ? { ...item, files: [...item.files, ...loose] } : item,
  )
}

const itemValues = (
  item: FollowUpItem,
  {
    index,
    byId,
    language,
  }: { index: number; byId: ReadonlyMap<string, StoredFile>; language: string },
): ItemValues => ({
  key: item.id ?? `new-${index}`,
  id: item.id ?? undefined,
  description: item.description ?? '',
  files: (item.files ?? []).map((id) =>
    storedEntry(byId.get(String(id)) ?? { id: String(id), title: '', sizeBytes: 0 }),
  ),
  depositedAmount: showRupiah(item.depositedAmount ?? null, language),
  receiptNumber: item.receiptNumber ?? '',
  depositedOn: item.depositedOn ?? '',
  isAccepted: item.accepted ?? false,
  reviewNote: item.reviewNote ?? '',
})

const isBlank = (item: ItemValues): boolean =>
  !item.id &&
  item.files.length === 0 &&
  [item.description, item.depositedAmount, item.receiptNumber, item.depositedOn].every(
    (text) => text.trim() === '',
  )

/** The items that are sent, in their order: all but those in which nothing was entered. */
const sentItems = (values: EvidenceValues): EvidenceValues =>
  values.filter((item) => !isBlank(item))

const UNDER_WAY: readonly FileEntry['state'][] = ['waiting', 'uploading']
const NOT_STORED: readonly FileEntry['state'][] = ['failed', 'refused']

/**
 * What keeps the form from being saved or sent: a file under way would be missing from what is
 * stored, and what is sent is frozen without the files that did not arrive. A draft may wait for them.
 */
export const fileObstacle = (
  values: EvidenceValues,
  aim: 'save' | 'submit',
): { path: string; why: 'under-way' | 'not-stored' } | null => {
  const firstIn = (states: typeof UNDER_WAY): number =>
    sentItems(values).findIndex(({ files }) => files.some(({ state }) => states.includes(state)))
  const underWay = firstIn(UNDER_WAY)
  if (underWay >= 0) return { path: `items.${underWay}.files`, why: 'under-way' }
  const notStored = aim === 'submit' ? firstIn(NOT_STORED) : -1
  return notStored >= 0 ? { path: `items.${notStored}.files`, why: 'not-stored' } : null
}

/** Items as they are stored. Accepted ones go along as they are: they must not change. */
export const bodyOfItems = (values: EvidenceValues): { items: FollowUpItem[] } => ({
  items: sentItems(values).map((item) => ({
    ...(item.id ? { id: item.id } : {}),
    description: item.description,
    files: item.files.flatMap(({ id }) => (id ? [id] : [])),
    depositedAmount: parseRupiah(item.depositedAmount),
    receiptNumber: item.receiptNumber || null,
    depositedOn: item.depositedOn || null,
  })),
})

/** What the device keeps: text and stored files; a file under way has to be chosen again. */
export const keepableItems = (values: EvidenceValues): EvidenceValues =>
  values.map((item) => ({ ...item, files: item.files.filter(({ id }) => id) }))

/** Ids that the server gave to new items, taken over in their order. */
export const withStoredIds = (values: EvidenceValues, doc: Doc): EvidenceValues => {
  const stored = (doc.items ?? []) as { id?: string }[]
  const order = new Map(sentItems(values).map(({ key }, index) => [key, index]))
  return values.map((item) => {
    const index = order.get(item.key)
    return index === undefined ? item : { ...item, id: stored[index]?.id ?? item.id }
  })
}

/** Error path of an item (`items.0.files`) → the id of its field on the screen. */
export const itemFieldId = (values: EvidenceValues, path: string): string => {
  const [, index = '', field = ''] = /^items\.(\d+)\.(\w+)/.exec(path) ?? []
  const item = sentItems(values)[Number(index)]
  const first = values.find(({ isAccepted }) => !isAccepted)
  if (!index || !item) return `${first?.key ?? ''}-description`
  return `${item.key}-${field}`
}
