import type { OpdReader, Reader } from '@/portal/session'

/** Name of the inspectorate; shown to everybody, also before signing in. */
export const organisationName = async ({ payload, req }: Reader): Promise<string> => {
  const { name } = await payload.findGlobal({
    slug: 'organisation',
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return name ?? ''
}

/** The name of the reader's own office. */
export const opdName = async ({ payload, req, actor }: OpdReader): Promise<string> => {
  const opd = await payload.findByID({
    collection: 'opds',
    id: actor.opd,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return opd?.name ?? ''
}

/** The reader's own account. */
export const findAccount = async ({ payload, req, actor }: OpdReader) =>
  payload.findByID({
    collection: 'users',
    id: actor.id,
    select: { name: true, email: true, position: true },
    depth: 0,
    overrideAccess: false,
    req,
  })
