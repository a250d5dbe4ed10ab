import { createServer, type Server, type Socket } from 'node:net'

/** How the scanner behaves towards the next files. */
export type Mood = 'honest' | 'silent' | 'garbage' | 'flood' | 'error' | 'cut'

export type Clamd = {
  /** Changed by a test at any time. */
  mood: Mood
  /** What happens while it looks at a file. */
  meanwhile?: () => Promise<unknown>
  /** Sizes of the files that were scanned to their end. */
  scanned: number[]
  url: string
  stop: () => Promise<void>
}

/** The test virus, which is none; in two halves, so that no scanner takes this file for it. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$',
  'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('')

const COMMAND = Buffer.from('zINSTREAM\0')
const SIGNATURE = 'Eicar-Test-Signature'

type Stream = { content: Buffer; isWhole: boolean }

/** Chunks behind their lengths up to the one of length zero; nothing for what is no INSTREAM. */
const readStream = (received: Buffer): Stream | null => {
  if (!received.subarray(0, COMMAND.length).equals(COMMAND)) return null
  const chunks: Buffer[] = []
  let at = COMMAND.length
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at)
    if (length === 0) return { content: Buffer.concat(chunks), isWhole: true }
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return { content: Buffer.concat(chunks), isWhole: false }
}

const MOODS: Record<Exclude<Mood, 'honest'>, (socket: Socket) => void> = {
  silent: () => undefined,
  garbage: (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nstream: OK\0'),
  flood: (socket) => void socket.write('x'.repeat(100_000)),
  error: (socket) => socket.end('INSTREAM: Can not open file ERROR\0'),
  cut: (socket) => void socket.destroy(),
}

/** A scanner that speaks clamd's INSTREAM on a TCP port or a local socket, and knows one virus. */
export const startClamd = async (
  where: { path: string } | { host: string },
  bytesMax = Infinity,
): Promise<Clamd> => {
  const sockets = new Set<Socket>()
  const answer = (socket: Socket, received: Buffer): void => {
    if (clamd.mood !== 'honest') return MOODS[clamd.mood](socket)
    const stream = readStream(received)
    if (!stream) return void socket.end('UNKNOWN COMMAND\0')
    if (stream.content.length > bytesMax)
      return void socket.end('INSTREAM size limit exceeded. ERROR\0')
    if (!stream.isWhole) return
    clamd.scanned.push(stream.content.length)
    const isFound = stream.content.includes(EICAR)
    const found = isFound ? `stream: ${SIGNATURE} FOUND\0` : 'stream: OK\0'
    void Promise.resolve(clamd.meanwhile?.()).then(() => socket.end(found))
  }
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece])
      answer(socket, received)
    })
  })
  const stop = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  await new Promise<void>((resolve) =>
    server.listen('path' in where ? where : { ...where, port: 0 }, resolve),
  )
  const address = server.address()
  const url =
    typeof address === 'object' && address
      ? `tcp://127.0.0.1:${address.port}`
      : `unix:${String(address)}`
  const clamd: Clamd = { mood: 'honest', scanned: [], url, stop }
  return clamd
}
