import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { cache } from 'react'

import { type Actor, findActor, hasRole } from '@/access/actor'
import { findUser } from '@/database/findUser'
import type { Language } from '@/i18n/label'
import config from '@payload-config'

import { readLanguage } from './language'
import { type PortalWords, wordsIn } from './words'

export type Reader = {
  payload: Payload
  /** Carries the person, so that every read is narrowed to what the person may see. */
  req: PayloadRequest
  actor: Actor | null
  language: Language
  words: PortalWords
}

export type OpdReader = Reader & { actor: Actor & { opd: string } }

/** Who reads this page and in which language; one answer per request. */
export const readReader = cache(async (): Promise<Reader> => {
  const payload = await getPayload({ config })
  const user = await findUser(payload, await headers())
  const req = await createLocalReq(user ? { user } : {}, payload)
  const language = await readLanguage()
  return { payload, req, actor: findActor(req), language, words: wordsIn(language) }
})

/** The OPD user of this request; nothing for anyone else. */
export const findOpd = async (): Promise<OpdReader | null> => {
  const reader = await readReader()
  return reader.actor?.opd && hasRole(reader.actor, 'opd') ? (reader as OpdReader) : null
}

/**
 * The OPD user of this page. Anyone else is led away: signed out to the sign-in page, which comes
 * back to `path`; staff to the admin UI.
 */
export const requireOpd = async (path: string): Promise<OpdReader> => {
  const reader = await findOpd()
  if (reader) return reader
  const { actor } = await readReader()
  redirect(actor ? '/admin' : signInPath(path))
}

/** The sign-in page that comes back to this page. */
export const signInPath = (path: string): string =>
  `/opd/masuk?${new URLSearchParams({ kembali: path })}`
