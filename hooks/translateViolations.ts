import {
  type AfterErrorHook,
  AuthenticationError,
  LockedAuth,
  type PayloadRequest,
  QueryError,
  ValidationError,
} from 'payload'

import { findActor } from '@/access/actor'
import { isFull, isUnavailable } from '@/database/failures'
import type { RuleCode, ViolationKind } from '@/domain/ruleCodes'
import { RuleViolation, RuleViolations } from '@/domain/violation'
import { languageOf } from '@/i18n/label'
import { violationText } from '@/i18n/violationText'

export type ErrorEntry = {
  code: string
  message: string
  path?: string
}
export type ErrorAnswer = { status: number; body: { errors: ErrorEntry[] } }

const STATUS = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  tooLarge: 413,
  invalid: 422,
  tooMany: 429,
  busy: 503,
  full: 507,
  failed: 500,
} satisfies Record<ViolationKind, number>

/** One violation as the caller sees it, in the reader's language. */
export const entryOf = (violation: RuleViolation, language: string | undefined): ErrorEntry => ({
  code: violation.code,
  message: violationText(violation, languageOf(language)),
  ...(violation.path ? { path: violation.path } : {}),
})

const answerFor = (found: readonly RuleViolation[], language: string | undefined): ErrorAnswer => ({
  status: STATUS[found[0]?.kind ?? 'failed'],
  body: { errors: found.map((violation) => entryOf(violation, language)) },
})

type FieldError = { path?: string; message?: string }

/** Payload's own field checks answer 400; here a field that is not met is 422, each at its path. */
const fieldErrors = (error: ValidationError): ErrorAnswer => ({
  status: 422,
  body: {
    errors: (error.data as { errors: FieldError[] }).errors.map(({ path, message }) => ({
      code: 'field.invalid',
      message: message ?? error.message,
      ...(path ? { path } : {}),
    })),
  },
})

type Asked = { isSignedIn: boolean; isQuery: boolean; isDelete: boolean; isRead: boolean }
type Thrown = Error & { status?: number; code?: string; routine?: string }

/** Deadlock, serialisation, lock not available, and a unique value that somebody else took first. */
const LOST_RACES = ['40P01', '40001', '55P03', '23505']
/** Text with NUL, dates that are none, numbers out of range, texts too long for a column or an index. */
const UNFIT_VALUES = ['22021', '22P05', '22007', '22008', '22009', '22003', '22001', '54000']
/**
 * An operator or an order that the column's type does not have, a list of nothing, a kind of record that
 * the relation does not lead to; only a search can ask for one.
 */
const UNFIT_OPERATORS = ['42883', '42804', '42846', '2201B', '42601', '42703']

/** What PostgreSQL refused, as the rule it stands for. */
const ruleOfDatabase = (error: Thrown, { isQuery, isDelete }: Asked): RuleCode | null => {
  const { code = '', routine = '' } = error.code ? error : ((error.cause ?? {}) as Partial<Thrown>)
  if (LOST_RACES.includes(code)) return 'workflow.lostRace'
  // What is deleted is in use; what is written names a record that is not there.
  if (code === '23503') return isDelete ? 'field.inUse' : 'field.invalid'
  if (isQuery && [...UNFIT_VALUES, ...UNFIT_OPERATORS, '22P02'].includes(code))
    return 'query.malformed'
  if (UNFIT_VALUES.includes(code)) return 'field.invalid'
  // As an id it stands for nothing; inside of a rich text it is half a character.
  if (code === '22P02') return routine.startsWith('json') ? 'field.invalid' : 'access.notFound'
  return null
}

/** A body nested thousands deep, as no form of ours is: whatever walks through it runs out of stack. */
const isTooDeep = (error: Error): boolean =>
  error instanceof RangeError && error.message.startsWith('Maximum call stack')

/**
 * What Payload says of a form that is cut, or that names a file of some storage in place of sending
 * one. It takes both for faults of the server.
 */
const BROKEN_FORM =
  /^(Unexpected end of (form|file)|Malformed part header|uploadConfig\.handlers is not present)/

/** What Payload or PostgreSQL threw, as the rule it stands for. */
const ruleOf = (error: Thrown, asked: Asked): RuleCode => {
  const { isSignedIn } = asked
  if (isFull(error)) return 'service.full'
  if (isUnavailable(error)) return 'service.unavailable'
  const ofDatabase = ruleOfDatabase(error, asked)
  if (ofDatabase) return ofDatabase
  const isUnreadable = error instanceof SyntaxError || BROKEN_FORM.test(error.message)
  if (isUnreadable || (!asked.isRead && isTooDeep(error))) return 'request.malformed'
  // By class: a production build shortens the names of classes.
  if (error instanceof AuthenticationError || error instanceof LockedAuth)
    return 'access.signInFailed'
  const byStatus: Record<number, RuleCode> = {
    400: 'request.malformed',
    401: 'access.signInRequired',
    403: isSignedIn ? 'access.forbidden' : 'access.signInRequired',
    404: 'access.notFound',
    409: 'workflow.lostRace',
    413: 'request.tooLarge',
    429: 'request.tooMany',
  }
  return byStatus[error.status ?? 500] ?? 'request.failed'
}

export type Refused = Pick<PayloadRequest, 'user'> & {
  i18n?: { language: string }
  query?: Record<string, unknown>
  method?: string
}

/** Any error as the one shape of answer: `{ errors: [{ code, message, path? }] }`. */
export const answerOf = (error: unknown, req: Refused): ErrorAnswer => {
  const language = req.i18n?.language
  if (error instanceof RuleViolation) return answerFor([error], language)
  if (error instanceof RuleViolations) return answerFor(error.violations, language)
  if (error instanceof ValidationError) return fieldErrors(error)
  if (error instanceof QueryError)
    return answerFor([new RuleViolation('query.malformed')], language)
  const code = ruleOf(error as Error, {
    isSignedIn: findActor(req) !== null,
    isQuery: req.query?.where !== undefined || req.query?.sort !== undefined,
    isDelete: req.method === 'DELETE',
    isRead: req.method === 'GET',
  })
  return answerFor([new RuleViolation(code)], language)
}

/** True when an error is the server's own fault: answered with 500 and worth a line in the log. */
export const isFailure = (error: Error): boolean =>
  answerOf(error, { user: null }).status >= STATUS.failed

/**
 * Payload's own form sends its document as a form field, looks for the errors of fields in `data`,
 * and shows every sentence as a message beside: the same one once, however many fields it is about.
 */
const forPayloadForm = (entries: ErrorEntry[]): object[] =>
  [...Map.groupBy(entries, ({ message }) => message).values()].map((same) => {
    const errors = same.flatMap(({ path, message }) => (path ? [{ path, message }] : []))
    return errors.length > 0 ? { ...same[0], data: { errors } } : { ...same[0] }
  })

const isFromForm = (req: Partial<PayloadRequest>): boolean =>
  req.headers?.get('content-type')?.startsWith('multipart/form-data') ?? false

/** Seconds after which what failed for want of the database is worth another try. */
export const RETRY_AFTER_SECONDS = 5

/** Root `afterError`: nobody else builds error answers. */
export const translateViolations: AfterErrorHook = ({ error, req }) => {
  const { status, body } = answerOf(error, req)
  if (status === STATUS.busy)
    req.responseHeaders = new Headers({ 'Retry-After': String(RETRY_AFTER_SECONDS) })
  const errors = isFromForm(req) ? forPayloadForm(body.errors) : body.errors
  return { status, response: { errors } as never }
}
