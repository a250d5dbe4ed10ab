import { randomBytes } from 'node:crypto'

import { type NextRequest, NextResponse } from 'next/server'

import { say } from '@/i18n/label'
import { chosenLanguage } from '@/language'
import { contentPolicy, pageKindOf } from '@/pagePolicy'
import { UNCACHED } from '@/securityHeaders'

/** Everything but the API, which has its own policy, and files that are the same for everyone. */
export const config = {
  matcher: ['/((?!api/|_next/static|icon\\.svg$).*)'],
}

/**
 * Before every page: its content policy, and the reader's language, which is Indonesian until they
 * choose another. Never the only check of who may see what: pages and API decide themselves.
 */
export const proxy = (request: NextRequest): NextResponse => {
  const kind = pageKindOf(request.nextUrl.pathname)
  const nonce = randomBytes(16).toString('base64')
  const policy = contentPolicy(kind, nonce)
  const language = chosenLanguage(request.headers.get('cookie'))
  const isPrivate = kind !== 'public'
  const response =
    isPrivate && comesFromElsewhere(request)
      ? openAgain(nonce, language)
      : NextResponse.next({ request: { headers: forPage(request, { nonce, policy, language }) } })
  if (isPrivate) response.headers.set('Cache-Control', UNCACHED['Cache-Control'])
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Next reads the nonce from the policy and puts it on its scripts. */
const forPage = (
  request: NextRequest,
  { nonce, policy, language }: { nonce: string; policy: string; language: string },
): Headers => {
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('Content-Security-Policy', policy)
  headers.set('Accept-Language', language)
  return headers
}

const comesFromElsewhere = (request: NextRequest): boolean =>
  request.method === 'GET' &&
  request.headers.get('sec-fetch-site') === 'cross-site' &&
  request.headers.get('sec-fetch-mode') === 'navigate'

/**
 * A link from webmail arrives without the session cookie (SameSite=Strict) and looks signed out.
 * This page is ours and opens the same address again, now with the cookie.
 */
const openAgain = (nonce: string, language: string): NextResponse =>
  new NextResponse(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${say('brand.name', language)}</title>` +
      `<p><a id="again" href="">${say('page.open', language)}</a></p>` +
      `<script nonce="${nonce}">location.replace(location.pathname + location.search)</script></html>`,
    { headers: { 'Content-Type': 'text/html; charset=utf-8' } },
  )
