import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import type { RuleCode } from '@/domain/ruleCodes'
import { errorAnswer, errorBody } from '@/endpoints/apiAnswer'
import { withoutDatabase } from '@/endpoints/readiness'
import { RETRY_AFTER_SECONDS } from '@/hooks/translateViolations'
import { type Language, say } from '@/i18n/label'
import { violations } from '@/i18n/violations'
import { chosenLanguage } from '@/language'
import { DATA_HEADERS, UNCACHED } from '@/securityHeaders'

import { silence } from './bodyCap'
import type { Pulse } from './databasePulse'

/** A statement under way may still be answered, when the server only paused. */
const GRACE_MS = 1000
/** What is the same for everyone, and what says itself how the database is. */
const NEEDS_NONE = /^\/(_next\/static\/|icon\.svg$|api\/(health|ready)\/?(\?|$))/
const READY = /^\/api\/ready\/?(\?|$)/

type Code = Extract<RuleCode, `service.${string}`>

export type Gate = {
  /** Answers a request that needs the database while there is none; says whether it did. */
  turnAway: (req: IncomingMessage, res: ServerResponse) => boolean
  /** Answers it, should the database be lost before anybody else does. */
  watch: (req: IncomingMessage, res: ServerResponse) => void
}

/**
 * Stands before the application: while the database does not answer, neither does the application,
 * and a person reads at once what is wrong and what to do.
 */
export const gateOf = (pulse: Pulse): Gate => {
  const pending = new Map<ServerResponse, IncomingMessage>()
  pulse.onLost(() => setTimeout(() => pulse.isLost() && answerPending(pending), GRACE_MS))
  return {
    turnAway: (req, res) => {
      if (!pulse.isLost()) return false
      // Nobody is sent here as long as we turn everybody away.
      if (READY.test(req.url ?? '')) return answerUnready(res)
      if (NEEDS_NONE.test(req.url ?? '')) return false
      answer(req, res, 'service.unavailable')
      return true
    },
    watch: (req, res) => {
      if (NEEDS_NONE.test(req.url ?? '')) return
      pending.set(res, req)
      res.once('close', () => pending.delete(res))
    },
  }
}

/** A change that was under way may have been saved; a question can simply be asked again. */
const answerPending = (pending: ReadonlyMap<ServerResponse, IncomingMessage>): void => {
  for (const [res, req] of pending) {
    if (res.headersSent) continue
    answer(req, res, isQuestion(req) ? 'service.unavailable' : 'service.unsure')
    silence(res)
  }
}

const isQuestion = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const answer = (req: IncomingMessage, res: ServerResponse, code: Code): void => {
  // The rest of an upload is thrown away, so that the sender gets to read the answer.
  req.resume()
  const language = chosenLanguage(req.headers.cookie ?? null)
  if (req.url?.startsWith('/api/')) return answerApi(res, code, language)
  const page = pageOf(code, language, isQuestion(req))
  res.writeHead(503, { ...PAGE_HEADERS, 'Retry-After': RETRY_AFTER_SECONDS })
  res.end(page)
}

const answerApi = (res: ServerResponse, code: Code, language: Language): void => {
  const { status, headers } = errorAnswer(code, 503, { language, retryAfter: RETRY_AFTER_SECONDS })
  res.writeHead(status, Object.fromEntries(headers))
  res.end(JSON.stringify(errorBody(code, language)))
}

const answerUnready = (res: ServerResponse): true => {
  res.writeHead(503, { ...DATA_HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
  res.end(JSON.stringify(withoutDatabase('unreachable')))
  return true
}

const STYLE =
  'body{margin:0;padding:3rem 1.25rem;background:#f6f8fa;color:#17242d;font:1.0625rem/1.6 system-ui,sans-serif}' +
  'main{max-width:34rem;margin:0 auto}h1{font-size:1.5rem;line-height:1.3}' +
  'a{display:inline-block;padding:.7rem 1.2rem;border-radius:.5rem;background:#0b4f6c;color:#fff;text-decoration:none}'
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64')

const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  ...UNCACHED,
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`,
}

/** A page that needs nothing but itself; one that was only read opens again by itself. */
const pageOf = (code: Code, language: Language, opensAgain: boolean): string =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  (opensAgain ? `<meta http-equiv="refresh" content="${RETRY_AFTER_SECONDS}">` : '') +
  `<title>${say('page.awayTitle', language)} · ${say('brand.name', language)}</title>` +
  `<style>${STYLE}</style><main><h1>${say('page.awayTitle', language)}</h1>` +
  `<p>${violations[language][code]}</p><p><a href="">${say('page.again', language)}</a></p></main></html>`
