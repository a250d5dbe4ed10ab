import type { Endpoint, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { RuleViolation } from '@/domain/violation'
import type { Changes } from '@/hooks/audit/changes'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { isId } from '@/hooks/lockRow'
import { queryRows, sql } from '@/hooks/transaction'
import type { Recommendation } from '@/payload-types'

import { inTransaction } from './inTransaction'
import { idOfRoute, readBody } from './readBody'

const OPDS_MAX = 100

/**
 * `POST /api/recommendations/:id/copies` `{ opds: [id, …] }` → 200 `{ docs }`: the same
 * recommendation once more for each of these OPDs, all or none. An OPD that has it already is left
 * out, so that a second click adds nothing. Money and person in charge are each OPD's own and are
 * not copied. Allowed as creating a recommendation is: the team while its report is open.
 */
export const copyRecommendation: Endpoint = {
  path: '/:id/copies',
  method: 'post',
  handler: async (req) => {
    requireActor(req)
    const original = await readOriginal(req)
    const opds = await readOpds(req)
    const docs = await inTransaction(req, () => copyFor(req, original, opds))
    return Response.json({ docs })
  },
}

const readOriginal = async (req: PayloadRequest): Promise<Recommendation> => {
  const id = idOfRoute(req)
  const original = isId(id)
    ? await req.payload.findByID({
        collection: 'recommendations',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req,
      })
    : null
  if (!original) throw new RuleViolation('access.notFound')
  return original as Recommendation
}

const readOpds = async (req: PayloadRequest): Promise<string[]> => {
  const { opds } = await readBody(req)
  if (!Array.isArray(opds) || opds.length === 0)
    throw new RuleViolation('field.required', {}, 'opds')
  if (opds.length > OPDS_MAX || !opds.every(isId))
    throw new RuleViolation('field.invalid', {}, 'opds')
  return [...new Set(opds.map((opd) => opd.toLowerCase()))]
}

const copyFor = async (
  req: PayloadRequest,
  { id, title, finding, code, text }: Recommendation,
  opds: readonly string[],
): Promise<Recommendation[]> => {
  // Locked before looking: of two copies at once the second sees what the first has made.
  await queryRows(
    req,
    sql`SELECT id FROM reports WHERE id = (
    SELECT report_id FROM findings WHERE id = ${finding}) FOR NO KEY UPDATE`,
  )
  const holders = await queryRows<{ opd_id: string }>(
    req,
    sql`SELECT opd_id FROM recommendations WHERE finding_id = ${finding} AND text = ${text}`,
  )
  const had = new Set(holders.map(({ opd_id }) => opd_id))
  const docs: Recommendation[] = []
  for (const opd of opds.filter((id) => !had.has(id)))
    docs.push(
      await req.payload.create({
        collection: 'recommendations',
        data: { finding, code, text, opd, value: 0 } as never,
        depth: 0,
        overrideAccess: false,
        req,
      }),
    )
  // Who wrote the first one wrote these, also when it is gone (`hooks/audit/hasWritten.ts`).
  const changes: Changes = { copiedFrom: [null, id] }
  await recordEvents(
    req,
    docs.map((copy) => ({
      action: 'copy',
      collection: 'recommendations',
      record: copy.id,
      title: copy.title,
      note: title,
      changes,
    })),
  )
  return docs
}
