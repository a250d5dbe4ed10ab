import type { RuleCode } from '@/domain/violation'
import type { Language } from '@/i18n/label'
import { violations } from '@/i18n/violations'

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
}

/** Answers are data for one person at one moment: never cached, never shown as a page. */
export const withApiHeaders = (response: Response): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(HEADERS))
    if (!headers.has(name)) headers.set(name, value)
  return new Response(response.body, { status: response.status, headers })
}

type Extra = { language?: Language; retryAfter?: number }

/** An error where no hook of Payload is at hand; Indonesian unless the reader's language is known. */
export const errorAnswer = (
  code: RuleCode,
  status: number,
  { language = 'id', retryAfter }: Extra = {},
): Response => {
  const headers = new Headers()
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter))
  const body = { errors: [{ code, message: violations[language][code] }] }
  return withApiHeaders(Response.json(body, { status, headers }))
}
