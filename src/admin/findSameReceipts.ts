import type { PayloadRequest } from 'payload'

import { sentWithReceipts } from '@/hooks/followUps/query'
import { plainNumber } from '@/hooks/plainNumber'

import type { Round } from './readRounds'

type Other = { id: string; title: string }

/** Of each of fifty items two. */
const FOUND_MAX = 100

/**
 * Follow-ups by the number of a receipt that they were sent with too, written plainly; this one among
 * them when it names a number twice.
 */
export type SameReceipts = ReadonlyMap<string, Other[]>

/**
 * One deposit may pay for several recommendations, or be counted twice: who decides on the latest
 * round sees where else its receipts are, as far as they may read it.
 */
export const findSameReceipts = async (
  req: PayloadRequest,
  { id, round }: { id: string; round: Round | undefined },
): Promise<SameReceipts> => {
  const items = round?.items ?? []
  const numbers = items.map(({ receiptNumber }) => plainNumber(receiptNumber)).filter(Boolean)
  if (numbers.length === 0) return new Map()
  const repeated = numbers.filter((number, index) => numbers.indexOf(number) < index)
  const found = [
    ...repeated.map((number) => ({ followUp: id, number })),
    ...(await sentWithReceipts(req, { id, numbers })),
  ]
  if (found.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'follow-ups',
    where: { id: { in: [...new Set(found.map(({ followUp }) => followUp))] } },
    limit: FOUND_MAX,
    depth: 0,
    select: { title: true },
    overrideAccess: false,
    req,
  })
  const readable = new Map(docs.map((doc) => [doc.id, { id: doc.id, title: doc.title ?? '' }]))
  const pairs = found.flatMap(({ followUp, number }) => {
    const other = readable.get(followUp)
    return other ? [{ number, other }] : []
  })
  return new Map(
    [...Map.groupBy(pairs, ({ number }) => number)].map(([number, same]) => [
      number,
      same.map(({ other }) => other),
    ]),
  )
}
