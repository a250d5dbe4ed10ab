import { connect, type Socket } from 'node:net'

/** What the scanner says of a file. */
export type ScanResult = { isClean: true } | { isClean: false; signature: string }

type Limits = { connectMs: number; totalMs: number }

/** clamd answers at once or not at all; a large document takes it seconds. */
const LIMITS: Limits = { connectMs: 5_000, totalMs: 30_000 }
const CHUNK_BYTES = 64 * 1_024
/** One line; whoever says more is no clamd. */
const REPLY_BYTES_MAX = 1_024

/**
 * Asks clamd (`CLAMAV_URL`, protocol INSTREAM) about a file. Only the exact word of a scanner counts
 * as an answer: whatever else comes back, or nothing in time, is an error.
 *
 * @throws Error whenever the scanner did not judge the file
 */
export const scanBytes = async (
  url: string,
  bytes: Uint8Array,
  limits: Limits = LIMITS,
): Promise<ScanResult> => {
  const socket = connect(addressOf(url))
  try {
    return resultOf(await converse(socket, bytes, limits))
  } finally {
    socket.destroy()
  }
}

const addressOf = (url: string): { path: string } | { host: string; port: number } => {
  const { protocol, hostname, pathname, port } = new URL(url)
  if (protocol === 'unix:') return { path: decodeURIComponent(pathname) }
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) }
}

const converse = (socket: Socket, bytes: Uint8Array, limits: Limits): Promise<string> =>
  new Promise((resolve, reject) => {
    const giveUp = (why: string) => () => reject(new Error(`scanner: ${why}`))
    const connecting = setTimeout(giveUp('no connection'), limits.connectMs)
    const waiting = setTimeout(giveUp('no answer'), limits.totalMs)
    let reply = ''
    socket.on('connect', () => {
      clearTimeout(connecting)
      sendFile(socket, bytes)
    })
    socket.on('data', (piece) => {
      reply += piece.toString('latin1')
      if (reply.includes('\0')) resolve(reply.slice(0, reply.indexOf('\0')))
      else if (reply.length > REPLY_BYTES_MAX) reject(new Error('scanner: no clamd'))
    })
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(connecting)
      clearTimeout(waiting)
      reject(new Error('scanner: connection closed'))
    })
  })

/** `zINSTREAM`, then each chunk behind its length, and a length of zero at the end. */
const sendFile = (socket: Socket, bytes: Uint8Array): void => {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES)
    socket.write(lengthOf(chunk.length))
    socket.write(chunk)
  }
  socket.write(lengthOf(0))
}

const lengthOf = (value: number): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(value)
  return length
}

const resultOf = (reply: string): ScanResult => {
  if (reply === 'stream: OK') return { isClean: true }
  const [, signature] = /^stream: ([\x21-\x7e][\x20-\x7e]{0,199}) FOUND$/.exec(reply) ?? []
  if (signature) return { isClean: false, signature }
  throw new Error('scanner: no verdict')
}
