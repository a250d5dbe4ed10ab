import type { IncomingMessage } from 'node:http'
import { violations } from '@/i18n/violations'
import { chosenLanguage } from '@/language'
import { DATA_HEADERS } from '@/securityHeaders'

/**
 * What the server says by itself, without Next: to a caller of the API in its one shape of error, to
 * anybody else as a sentence.
 */
export const ownAnswer = (
  req: IncomingMessage,
  code: 'request.tooLarge' | 'request.failed' | 'request.malformed',
): { headers: Record<string, string | number>; text: string } => {
  const message = violations[chosenLanguage(req.headers.cookie ?? null)][code]
  const isData = req.url?.startsWith('/api/') ?? false
  const text = isData ? JSON.stringify({ errors: [{ code, message }] }) : message
  const type = isData ? 'application/json' : 'text/plain'
  const size = Buffer.byteLength(text)
  return {
    headers: { ...DATA_HEADERS, 'Content-Type': `${type}; charset=utf-8`, 'Content-Length': size },
    text,
  }
}
