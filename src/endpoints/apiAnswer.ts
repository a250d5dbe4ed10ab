import type { RuleCode } from '@/domain/violation'
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

/** An error where no request is at hand that knows the reader's language. */
export const errorAnswer = (code: RuleCode, status: number): Response =>
  withApiHeaders(Response.json({ errors: [{ code, message: violations.id[code] }] }, { status }))
