import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type Payload } from 'payload'

import { findActor, hasRole } from '@/access/actor'
import { STAFF_ROLES } from '@/access/roles'
import { findUser } from '@/database/findUser'
import { RuleViolation } from '@/domain/violation'
import { PREFERENCE_BYTES_MAX } from '@/limits/bodySize'
import { holdsLong, holdsMany, isEndless } from '@/limits/listSize'

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

/** Those that keep how a list was asked for as a preference of the person. */
const KEEPS_PREFERENCE = ['render-list', 'table-state']

type Call = Parameters<typeof handleServerFunctions>[0]

/** Lists of Payload's own, which have no screen: it shows them to whoever asks past the menu (measured). */
const assertOurs = ({ args }: Call): void => {
  if (String(args.collectionSlug ?? '').startsWith('payload-'))
    throw new RuleViolation('access.notFound')
}

/**
 * Payload keeps the columns and the order before it looks at the list, under whatever name was sent
 * and however large (measured); a parent it is told of by tables within a form, of which we have none.
 */
const assertKeepable = ({ name, args }: Call, { collections }: Payload): void => {
  if (!KEEPS_PREFERENCE.includes(name)) return
  const { collectionSlug, columns, parent, query } = args
  const isList = typeof collectionSlug === 'string' && Object.hasOwn(collections, collectionSlug)
  if (!isList || parent) throw new RuleViolation('access.notFound')
  if (Buffer.byteLength(JSON.stringify([columns, query])) > PREFERENCE_BYTES_MAX)
    throw new RuleViolation('request.tooLarge')
}

/**
 * The admin UI's server functions, for signed-in staff and by known names only.
 * @throws RuleViolation `access.notFound` for a name or a list that is not there,
 *   `access.signInRequired`, `request.tooLarge`
 */
export const guardedServerFunction = async (
  call: Call,
): ReturnType<typeof handleServerFunctions> => {
  // Of a list with one name in it Payload makes that name, and what goes by the name here would not know it.
  if (typeof call.name !== 'string' || !Object.hasOwn(ALLOWED, call.name))
    throw new RuleViolation('access.notFound')
  const payload = await getPayload({ config: call.config })
  const user = await findUser(payload, await headers())
  if (!hasRole(findActor({ user }), ...STAFF_ROLES))
    throw new RuleViolation('access.signInRequired')
  // The state of a form is made for every row of a list, however many there may be of them.
  if ([holdsLong, holdsMany, isEndless].some((isTooMuch) => isTooMuch(call.args)))
    throw new RuleViolation('request.tooLarge')
  assertOurs(call)
  assertKeepable(call, payload)
  return handleServerFunctions(call)
}
