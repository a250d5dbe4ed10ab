import { RuleViolation } from '@/domain/violation'
import {
  isMultipart,
  isShredded,
  isUnreadableForm,
  JSON_BYTES_MAX,
  MULTIPART_BYTES_MAX,
  SEARCH_BYTES_MAX,
} from '@/limits/bodySize'

type Sender = {
  /** The request makes or judges a password, so it waits for its turn. */
  isDeriving: boolean
  /** Who asks, by the signature of the token; null for nobody. */
  person: string | null
}

const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override']

/**
 * A search that is too long for an address comes as a form. Any other Payload does not read, and finds
 * everything, or reads without a look at its shape; a second one in the address it takes for a part of
 * the first (measured).
 */
const isUnreadSearch = (request: Request): boolean =>
  isSearch(request) &&
  (request.headers.get('content-type') !== 'application/x-www-form-urlencoded' ||
    new URL(request.url).search !== '')

const isSearch = ({ method, headers }: Request): boolean =>
  method === 'POST' && OVERRIDES.some((name) => headers.get(name) === 'GET')

/** Where files are sent to; Payload would read one anywhere, into memory, before it asks for a right. */
const FILE_ROUTE = /^\/api\/(evidence|plans\/import)\/?$/i

const takesFile = ({ method, url }: Request): boolean =>
  method === 'POST' && FILE_ROUTE.test(new URL(url).pathname)

/** How long a body says that it is; of what says nothing, as much as is let through. */
export const bytesOf = ({ headers }: Request): number =>
  Number(headers.get('content-length') ?? MULTIPART_BYTES_MAX)

/** Whether a body is read as it comes: in parts, and as large as a file. */
export const isLarge = (request: Request): boolean =>
  isMultipart(request.headers.get('content-type')) && bytesOf(request) > JSON_BYTES_MAX

/** Reads what is not wanted to its end and keeps none of it: a browser looks at no answer while it sends. */
export const discardBody = async ({ body }: Request): Promise<void> => {
  await body?.pipeTo(new WritableStream()).catch(() => undefined)
}

/**
 * The request with its body read to the end, before anybody asks who sent it: a sender who keeps back
 * the last byte would act on rights that were taken away meanwhile, or keep a place in the queue of
 * signing in. Only what is as large as a file is read as it comes.
 *
 * @throws RuleViolation a body with a password that is as large as a file, a file of nobody (Payload
 * would hold it in memory before it asks) or one sent where none belongs, a body broken off, one in
 * parts that cannot be told apart or are far too many, a search that is no plain form
 */
export const receiveWhole = async (
  request: Request,
  { isDeriving, person }: Sender,
): Promise<Request> => {
  const { url, method, headers, signal } = request
  const contentType = headers.get('content-type')
  if (isUnreadableForm(contentType) || isUnreadSearch(request))
    throw new RuleViolation('request.malformed')
  if (isLarge(request)) {
    if (isDeriving) throw new RuleViolation('request.tooLarge')
    if (person === null) throw new RuleViolation('access.signInRequired')
    if (!takesFile(request)) throw new RuleViolation('request.tooLarge')
    return request
  }
  if (!request.body) return request
  const body = await request.arrayBuffer().catch(() => null)
  if (!body || isShredded(contentType, new Uint8Array(body)))
    throw new RuleViolation('request.malformed')
  if (isSearch(request) && body.byteLength > SEARCH_BYTES_MAX)
    throw new RuleViolation('request.tooLarge')
  // From its parts: made from Next's own request it arrives without its body.
  return new Request(url, { method, headers, body, signal })
}
