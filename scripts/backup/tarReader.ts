import { createHash, type Hash } from 'node:crypto'

const BLOCK = 512

export type TarEntry = {
  name: string
  size: number
  /** SHA-256 (hex) of every byte of the archive before this entry. */
  digestBefore: () => string
  /** The file; what is left of it is passed over when the next entry is asked for. */
  body: AsyncIterable<Buffer>
}

export class TarError extends Error {
  override name = 'TarError'
}

/**
 * Reads a tar archive as it comes in, a piece at a time, up to the end of its source.
 *
 * @throws TarError when it is no tar archive, or ends too early
 */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const bytes = byteReader(source)
  for (;;) {
    const before = bytes.hash.copy()
    const block = await bytes.exactly(BLOCK)
    if (block.every((byte) => byte === 0)) break
    const { name, size } = parseHeader(block)
    const body = bytes.pieces(size)
    yield { name, size, digestBefore: () => before.digest('hex'), body }
    // A consumer that stopped early closed the generator: the reader knows what is left.
    await bytes.passOver()
    await bytes.exactly((BLOCK - (size % BLOCK)) % BLOCK)
  }
  await bytes.toTheEnd()
}

/** The whole file of a small entry. */
export const readBody = async ({ body, size }: TarEntry, bytesMax: number): Promise<Buffer> => {
  if (size > bytesMax) throw new TarError('entry too large')
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

type ByteReader = {
  hash: Hash
  exactly: (count: number) => Promise<Buffer>
  pieces: (count: number) => AsyncGenerator<Buffer>
  passOver: () => Promise<void>
  toTheEnd: () => Promise<void>
}

const byteReader = (source: AsyncIterable<Uint8Array>): ByteReader => {
  const iterator = source[Symbol.asyncIterator]()
  const hash = createHash('sha256')
  let held: Buffer = Buffer.alloc(0)
  let left = 0

  const nextPiece = async (bytesMax: number): Promise<Buffer> => {
    while (held.length === 0) {
      const { value, done } = await iterator.next()
      if (done) throw new TarError('ends too early')
      held = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    }
    const piece = held.subarray(0, bytesMax)
    held = held.subarray(piece.length)
    hash.update(piece)
    return piece
  }
  const exactly = async (count: number): Promise<Buffer> => {
    const pieces: Buffer[] = []
    for (let missing = count; missing > 0; missing -= pieces.at(-1)?.length ?? 0)
      pieces.push(await nextPiece(missing))
    return Buffer.concat(pieces)
  }
  async function* rest(): AsyncGenerator<Buffer> {
    while (left > 0) {
      const piece = await nextPiece(left)
      left -= piece.length
      yield piece
    }
  }
  const pieces = (count: number): AsyncGenerator<Buffer> => {
    left = count
    return rest()
  }
  const passOver = async (): Promise<void> => {
    while (left > 0) left -= (await nextPiece(left)).length
  }
  const toTheEnd = async (): Promise<void> => {
    while (!(await iterator.next()).done);
  }
  return { hash, exactly, pieces, passOver, toTheEnd }
}

const text = (block: Buffer, from: number, length: number): string =>
  block
    .subarray(from, from + length)
    .toString('utf8')
    .replace(/\0.*$/s, '')

const parseHeader = (block: Buffer): { name: string; size: number } => {
  const name = text(block, 0, 100)
  const prefix = text(block, 345, 155)
  const size = Number.parseInt(text(block, 124, 12), 8)
  if (text(block, 257, 5) !== 'ustar' || !name || !(size >= 0)) throw new TarError('no tar header')
  return { name: prefix ? `${prefix}/${name}` : name, size }
}
