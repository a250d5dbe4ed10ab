import type { IncomingMessage, ServerResponse } from 'node:http'
import { isMultipart, JSON_BYTES_MAX, MULTIPART_BYTES_MAX } from '@/limits/bodySize'
import { ownAnswer } from './ownAnswer'

/** How long the rest of a refused upload is read and thrown away, so that the answer gets through. */
const LINGER_MS = 5000

/** Sent byte by byte, five megabytes took five seconds and half a gigabyte, from anybody (measured). */
const CRUMBS_MAX = 10_000
const CRUMB_BYTES = 64

/** Message of the error that a reader of a refused body sees; not worth a line in the log. */
export const OVER_LIMIT = 'request body over its limit'

/** Files are sent in parts, and to the API alone (`readableRequest.ts`). */
const bytesMaxOf = ({ headers }: IncomingMessage): number =>
  isMultipart(headers['content-type']) ? MULTIPART_BYTES_MAX : JSON_BYTES_MAX

/**
 * Lets a body through up to its limit and answers 413 the moment it grows over, or comes in crumbs,
 * whatever its Content-Length says. Counting happens in `push`, where Node's parser hands chunks over: a
 * `data` listener would start the stream before Next reads it.
 *
 * @returns false when the request is refused already and must not be handled
 */
export const capBody = (req: IncomingMessage, res: ServerResponse): boolean => {
  const bytesMax = bytesMaxOf(req)
  const push = req.push.bind(req)
  let [received, pieces] = [0, 0]
  let finish: (() => void) | undefined
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding): boolean => {
    received += chunk?.length ?? 0
    pieces += 1
    const isCrumbled = pieces > CRUMBS_MAX && received < pieces * CRUMB_BYTES
    if (!finish && (received > bytesMax || isCrumbled)) {
      finish = refuse(req, res)
      abandon(req)
    }
    if (!finish) return push(chunk, encoding)
    if (chunk === null) finish()
    return true
  }
  if (Number(req.headers['content-length'] ?? 0) <= bytesMax) return true
  finish = refuse(req, res)
  return false
}

/**
 * Writes the whole answer at once but ends it only when the sender is through (the returned
 * function) or time is up: closing earlier resets the connection before the answer is read.
 */
const refuse = (req: IncomingMessage, res: ServerResponse): (() => void) => {
  const { headers, text } = ownAnswer(req, 'request.tooLarge')
  const end = res.end.bind(res)
  if (!res.headersSent) {
    res.writeHead(413, { ...headers, Connection: 'close' })
    res.write(text)
  }
  silence(res)
  const timer = setTimeout(end, LINGER_MS)
  return () => {
    clearTimeout(timer)
    end()
  }
}

/** Next may be at work on the request already; what it still writes goes nowhere. */
export const silence = (res: ServerResponse): void => {
  res.writeHead = () => res
  res.setHeader = () => res
  res.appendHeader = () => res
  res.flushHeaders = () => undefined
  res.write = () => true
  res.end = () => res
}

/** Whoever reads the body learns that it ends here, without the socket being closed. */
const abandon = (req: IncomingMessage): void => {
  req._destroy = (error, done) => done(req.listenerCount('error') > 0 ? error : null)
  req.destroy(new Error(OVER_LIMIT))
}
