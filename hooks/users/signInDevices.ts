import { createHmac } from 'node:crypto'

import { userAgentFromString } from 'next/server'
import type { CollectionAfterLoginHook, PayloadRequest } from 'payload'
import { parseCookies } from 'payload/shared'

import { derivedKey } from '@/derivedKey'
import { isStorable } from '@/domain/storableText'
import { env } from '@/env'
import { queueMail } from '@/hooks/queueMail'
import { queryRows, sql } from '@/hooks/transaction'

/** Marks of the people who have signed in with this browser; it says nothing without our key. */
const COOKIE = '__Host-teropong-browser'
/** A shared computer remembers so many people. */
const MARKS_MAX = 5
/** SHA-256 in base64url. */
const MARK_FORM = /^[\w-]{43}$/
const DAYS_KEPT = 180
const NAME_MAX = 40

/** The mark of whoever is signing in, from the new session to the answer of a sign-in that succeeded. */
const MARK = 'browserMark'

/** A person in this browser. It follows from their password: a new one forgets every browser. */
const markOf = (person: string, hash: string): string =>
  createHmac('sha256', derivedKey('browser')).update(`${person}\n${hash}`).digest('base64url')

/** What came as a cookie goes out as one again: nothing but what looks like a mark. */
const marksIn = ({ headers }: Pick<PayloadRequest, 'headers'>): string[] =>
  (parseCookies(headers).get(COOKIE) ?? '').split('.').filter((mark) => MARK_FORM.test(mark))

const named = (name: string | undefined): string | null =>
  name && isStorable(name) ? name.slice(0, NAME_MAX) : null

/** What a browser calls itself: *Chrome* on *Windows*; nothing where that tells nothing. */
const deviceOf = ({ headers }: Pick<PayloadRequest, 'headers'>) => {
  const { browser, os } = userAgentFromString(headers.get('user-agent') ?? '')
  return { browser: named(browser.name), system: named(os.name) }
}

type SignIn = { person: string; session: string; hash: string }

/**
 * Keeps which device a new session began on, for the list of sessions, and queues a mail to the
 * person, where there is a mail server, when this browser has not been used by them before
 * (docs/decisions/0011-sessions.md).
 * Neither address nor the whole name of the browser is kept.
 */
export const noteDevice = async (
  req: PayloadRequest,
  { person, session, hash }: SignIn,
): Promise<void> => {
  const { browser, system } = deviceOf(req)
  await queryRows(
    req,
    sql`INSERT INTO session_devices (session_id, user_id, browser, system)
      VALUES (${session}, ${person}, ${browser}, ${system}) ON CONFLICT (session_id) DO NOTHING`,
  )
  await queryRows(
    req,
    sql`DELETE FROM session_devices WHERE user_id = ${person}
      AND session_id NOT IN (SELECT id FROM users_sessions WHERE _parent_id = ${person})`,
  )
  const mark = markOf(person, hash)
  req.context[MARK] = mark
  if (!env.smtpUrl || marksIn(req).includes(mark)) return
  await queueMail(req, 'mail-sign-in', { person, session })
}

/** Tells the browser that this person has signed in with it. */
export const rememberBrowser: CollectionAfterLoginHook = ({ req }) => {
  const mark = req.context[MARK]
  if (typeof mark !== 'string') return
  const marks = [mark, ...marksIn(req).filter((other) => other !== mark)].slice(0, MARKS_MAX)
  req.responseHeaders ??= new Headers()
  req.responseHeaders.append(
    'Set-Cookie',
    `${COOKIE}=${marks.join('.')}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=${DAYS_KEPT * 86_400}`,
  )
}
