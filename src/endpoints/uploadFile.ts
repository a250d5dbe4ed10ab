import { getTranslation } from '@payloadcms/translations'
import {
  addDataAndFileToRequest,
  APIError,
  type CollectionSlug,
  type Endpoint,
  type PayloadRequest,
} from 'payload'

import { requireActor } from '@/access/actor'
import { RuleViolation } from '@/domain/violation'
import { inspectAhead } from '@/hooks/evidence/inspectFile'

const SLUG = 'evidence' satisfies CollectionSlug

/**
 * `POST /api/evidence`, as Payload's own but for one thing: the file is looked at before the
 * transaction begins. Pool and row locks would otherwise wait for a decoder or a virus scanner.
 */
export const uploadEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      requireActor(req)
      await readForm(req)
      await inspectAhead(req)
      const doc = await req.payload.create({
        collection: SLUG,
        data: req.data as never,
        file: req.file,
        depth: depthOf(req.query.depth),
        overrideAccess: false,
        req,
      })
      const label = getTranslation(req.payload.collections[SLUG].config.labels.singular, req.i18n)
      const message = req.t('general:successfullyCreated', { label })
      return Response.json({ doc, message }, { status: 201 })
    },
  },
]

const SERVER_FAULT = 500

/** A cut form, or a pointer to some storage in place of a file, is the sender's fault. */
const readForm = async (req: PayloadRequest): Promise<void> => {
  try {
    await addDataAndFileToRequest(req)
  } catch (error) {
    if (error instanceof APIError && error.status === SERVER_FAULT)
      throw new RuleViolation('request.malformed')
    throw error
  }
}

const depthOf = (asked: unknown): number | undefined =>
  typeof asked === 'string' && /^\d+$/.test(asked) ? Number(asked) : undefined
