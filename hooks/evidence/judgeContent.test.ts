import { deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { FILE_BYTES_MAX } from '@/domain/evidence/fileKind'
import { aPng } from '@/tests/support/files'
import { longestHold } from '@/tests/support/longestHold'
import { aDocx } from '@/tests/support/packedZip'

import { judgeContent } from './judgeContent'

const limits = { bytesMax: FILE_BYTES_MAX }
const document = { bytes: aDocx(), name: 'surat.docx', limits }

/** Of a hundred thousand packed streams: about a second of a processor. */
const slowPdf = (): Uint8Array => {
  const stream = `1 0 obj<</N 0/First 0/Filter/FlateDecode>>stream\n${deflateSync('').toString('latin1')}\n`
  return Buffer.from(`%PDF-1.4\n${stream.repeat(100_000)}endstream\n%%EOF`, 'latin1')
}

describe('the content of a file', () => {
  it('is judged with its name and type: what it is, or why it is refused', async () => {
    expect(await judgeContent(document)).toMatchObject({ kind: 'docx', safeName: 'surat.docx' })
    expect(await judgeContent({ bytes: aPng, name: 'foto.png', limits })).toMatchObject({
      kind: 'png',
    })
    await expect(judgeContent({ ...document, name: 'surat.pdf' })).rejects.toMatchObject({
      code: 'evidence.content',
      facts: { reason: 'mismatch' },
    })
    const cut = { bytes: aPng.slice(0, -20), name: 'foto.png', limits }
    await expect(judgeContent(cut)).rejects.toMatchObject({ facts: { reason: 'image-broken' } })
  })

  it('keeps nobody else waiting, whatever was made of it', async () => {
    await judgeContent(document)
    const file = { bytes: slowPdf(), name: 'a.pdf', limits }
    const before = performance.now()
    const hold = await longestHold(() => judgeContent(file).catch(() => null))
    expect(hold).toBeLessThan((performance.now() - before) / 2)
  })

  it('is to be sent again when it takes too long, and the next file is judged', async () => {
    const file = { bytes: slowPdf(), name: 'a.pdf', limits }
    await expect(judgeContent(file, { secondsMax: 0.01 })).rejects.toMatchObject({
      code: 'evidence.busy',
    })
    expect(await judgeContent(document)).toMatchObject({ kind: 'docx' })
  })
})
