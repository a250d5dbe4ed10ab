import { env } from '@/env'
import { UNCACHED } from '@/securityHeaders'

/**
 * A form of another site must not act in a person's name. Browsers say where a post comes from;
 * an old one that says nothing is let through, because its session cookie stays at home anyway.
 */
export const isForeignPost = (request: Request): boolean => {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  return (
    (site !== null && site !== 'same-origin') || (origin !== null && !env.origins.includes(origin))
  )
}

/** After a post: show this page of ours (post, redirect, get). */
export const seeOther = (path: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ Location: path, ...UNCACHED })
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(null, { status: 303, headers })
}

/** The fields that a form sent; none when it was no form. */
export const formOf = (request: Request): Promise<FormData> =>
  request.formData().catch(() => new FormData())

/** One text field of a posted form. */
export const fieldOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const OWN_PATH = /^\/opd(\/[a-z0-9-]+)*$/i

/** Where to go back to, only ever a page of the portal. */
export const ownPath = (path: string | null | undefined): string =>
  path && OWN_PATH.test(path) ? path : '/opd'
