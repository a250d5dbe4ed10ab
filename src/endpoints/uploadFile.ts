import { getTranslation } from '@payloadcms/translations'
import { type CollectionSlug, type Endpoint } from 'payload'

import { requireActor } from '@/access/actor'
import { findUser } from '@/database/findUser'
import { inspectAhead } from '@/hooks/evidence/inspectFile'

import { readForm } from './readBody'

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
      // All that may have taken minutes: who may do less by now, or nothing, is not who began.
      req.user = await findUser(req.payload, req.headers)
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

const depthOf = (asked: unknown): number | undefined =>
  typeof asked === 'string' && /^\d+$/.test(asked) ? Number(asked) : undefined
