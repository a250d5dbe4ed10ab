import type { RuleCode } from '@/domain/ruleCodes'
import type { Language } from '@/i18n/label'
import { violations } from '@/i18n/violations'
import { DATA_HEADERS, SIGNED_OUT_HEADERS } from '@/securityHeaders'

/** Answers are data for one person at one moment: never cached, never shown as a page. */
export const withApiHeaders = (response: Response, { isSignOut = false } = {}): Response => {
  const headers = new Headers(response.headers)
  // Only when it worked: a form of another site, which signs nobody out, would empty the device too.
  const added = isSignOut && response.ok ? { ...DATA_HEADERS, ...SIGNED_OUT_HEADERS } : DATA_HEADERS
  for (const [name, value] of Object.entries(added))
    if (!headers.has(name)) headers.set(name, value)
  return new Response(response.body, { status: response.status, headers })
}

type Extra = { language?: Language; retryAfter?: number }

/** What an answer says of one error, in words. */
export const errorBody = (code: RuleCode, language: Language) => ({
  errors: [{ code, message: violations[language][code] }],
})

/** An error where no hook of Payload is at hand; Indonesian unless the reader's language is known. */
export const errorAnswer = (
  code: RuleCode,
  status: number,
  { language = 'id', retryAfter }: Extra = {},
): Response => {
  const headers = new Headers()
  if (retryAfter !== undefined) headers.set('Retry-After', String(retryAfter))
  return withApiHeaders(Response.json(errorBody(code, language), { status, headers }))
}
