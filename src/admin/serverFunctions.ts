import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload } from 'payload'

import { findActor, hasRole } from '@/access/actor'
import { STAFF_ROLES } from '@/access/roles'
import { findUser } from '@/database/findUser'
import { RuleViolation } from '@/domain/violation'

/** What the admin UI asks of the server; every other name, inherited ones included, is refused. */
const ALLOWED: Readonly<Record<string, true>> = {
  'form-state': true,
  'get-default-layout': true,
  'render-document': true,
  'render-document-slots': true,
  'render-field': true,
  'render-list': true,
  'table-state': true,
}

type Call = Parameters<typeof handleServerFunctions>[0]

/**
 * The admin UI's server functions, for signed-in staff and by known names only.
 * @throws RuleViolation `access.notFound` for a name that is not listed, `access.signInRequired`
 */
export const guardedServerFunction = async (
  call: Call,
): ReturnType<typeof handleServerFunctions> => {
  if (!Object.hasOwn(ALLOWED, call.name)) throw new RuleViolation('access.notFound')
  const payload = await getPayload({ config: call.config })
  const user = await findUser(payload, await headers())
  if (!hasRole(findActor({ user }), ...STAFF_ROLES))
    throw new RuleViolation('access.signInRequired')
  return handleServerFunctions(call)
}
