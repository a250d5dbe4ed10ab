import type { I18n } from '@payloadcms/translations'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

/**
 * A request on behalf of the person at the screen, for components that are given a user but no
 * request. Every read through it still names `overrideAccess: false`.
 */
export const requestOf = ({
  payload,
  user,
  i18n,
}: {
  payload: Payload
  user?: unknown
  i18n: { language: string }
}): Promise<PayloadRequest> =>
  createLocalReq({ user: user as TypedUser, req: { i18n: i18n as I18n } as never }, payload)
