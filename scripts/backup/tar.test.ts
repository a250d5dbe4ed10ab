import { describe, expect, it } from 'vitest'

import { readBody, readTar, TarError } from './tarReader'
import { TAR_END, tarHeader, tarPadding } from './tarWriter'

const LONG = `files/${'a'.repeat(90)}/${'b'.repeat(60)}`

const tarOf = (files: Record<string, string>): Buffer =>
  Buffer.concat([
    ...Object.entries(files).flatMap(([name, text]) => {
      const body = Buffer.from(text)
      return [
        tarHeader({ name, size: body.length, changedAt: 1_772_000_000 }),
        body,
        tarPadding(body.length),
      ]
    }),
    TAR_END,
  ])

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

const read = async (bytes: Buffer, size: number): Promise<Record<string, string>> => {
  const found: Record<string, string> = {}
  for await (const entry of readTar(inPieces(bytes, size)))
    found[entry.name] = String(await readBody(entry, 10_000))
  return found
}

describe('the archive', () => {
  const files = { 'header.json': '{}', empty: '', [LONG]: 'x'.repeat(512), last: 'y'.repeat(513) }

  it.each([1, 7, 512, 100_000])(
    'is read as it was written, in pieces of %i bytes',
    async (size) => {
      expect(await read(tarOf(files), size)).toEqual(files)
    },
  )

  it('passes over what nobody reads', async () => {
    const names: string[] = []
    for await (const { name } of readTar(inPieces(tarOf(files), 100))) names.push(name)
    expect(names).toEqual(Object.keys(files))
  })

  it.each([0, 100, 511, 512, 1500])('is refused when cut at %i', async (at) => {
    await expect(read(tarOf(files).subarray(0, at), 64)).rejects.toThrow(TarError)
  })

  it('is refused when it is something else', async () => {
    await expect(read(Buffer.alloc(2048, 'a'), 64)).rejects.toThrow(TarError)
  })

  it('takes no name that a tar header cannot hold', () => {
    expect(() => tarHeader({ name: 'x'.repeat(101), size: 0, changedAt: 0 })).toThrow('too long')
  })
})
