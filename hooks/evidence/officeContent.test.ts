import { randomBytes } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { findOfficeProblem } from '@/domain/evidence/fileStructure'
import { aDocx, aPackedZip } from '@/tests/support/packedZip'

import { findUnpackedProblem } from './officeContent'

const problemOf = async (bytes: Uint8Array) =>
  findOfficeProblem(bytes, 'word/document.xml') ?? (await findUnpackedProblem(bytes))

const XXE = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
const LAUGHS = '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'

describe('a document', () => {
  it('is taken when its parts are what they say', async () => {
    expect(await problemOf(aDocx())).toBeUndefined()
    const text = `<w:t>${'Kalimat laporan. '.repeat(20_000)}&lt;!DOCTYPE</w:t>`
    const noise = randomBytes(60_000)
    const parts = [{ name: 'word/media/image1.png', content: noise }]
    expect(await problemOf(aDocx([...parts, { name: 'word/styles.xml', content: '<a/>' }]))).toBe(
      undefined,
    )
    expect(await findUnpackedProblem(aDocx([], text))).toBeUndefined()
  })

  it.each([
    ['an entity that reads a file', aDocx([], XXE)],
    ['entities that swell', aDocx([], LAUGHS)],
    ['in capitals or not', aDocx([], XXE.toLowerCase())],
    ['in a part of another name', aDocx([{ name: 'customXml/item1.bin', content: XXE }])],
    ['in relations', aDocx([{ name: 'word/_rels/document.xml.rels', content: XXE }])],
    ['behind a long comment', aDocx([], `<!--${'x'.repeat(200_000)}-->${XXE}`)],
    ['in UTF-16', aDocx([{ name: 'word/a.xml', content: Buffer.from(XXE, 'utf16le') }])],
    ['across two pieces', aDocx([], `${' '.repeat(16_380)}${XXE}`)],
  ])('is refused with declarations: %s', async (_name, bytes) => {
    expect(await findUnpackedProblem(bytes)).toBe('active-content')
  })

  it('is refused when a part is larger than it says, at once and not at its end', async () => {
    const bomb = { name: 'word/a.xml', content: Buffer.alloc(300 * 1024 * 1024), claims: 50_000 }
    const bytes = aDocx([bomb])
    const before = performance.now()
    expect(await findUnpackedProblem(bytes)).toBe('archive-too-large')
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it('is refused when the workbooks behind its charts unpack to more than one file may', async () => {
    const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, ' ')
    const workbook = aPackedZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/a.xml', content: megabytes(60) },
      { name: 'xl/media/noise.png', content: randomBytes(700_000) },
    ])
    const charts = (count: number) =>
      aDocx(
        Array.from({ length: count }, (_, index) => ({
          name: `word/embeddings/book${index}.xlsx`,
          content: workbook,
        })),
      )
    expect(await problemOf(charts(2))).toBeUndefined()
    expect(await problemOf(charts(4))).toBe('archive-too-large')
  })

  it('is refused when a part cannot be unpacked', async () => {
    const bytes = aPackedZip([{ name: 'word/document.xml', content: 'x'.repeat(5_000) }])
    bytes.fill(0xff, 50, 60)
    expect(await findUnpackedProblem(bytes)).toBe('broken-archive')
  })

  it('is refused with declarations in a part that is not packed', async () => {
    const content = Buffer.from(`${' '.repeat(131_070)}${XXE}`)
    const bytes = aDocx([{ name: 'word/a.xml', content, isStored: true }])
    expect(await findUnpackedProblem(bytes)).toBe('active-content')
  })

  it('is refused when its relations are more than those of any report', async () => {
    const related = (count: number) =>
      aDocx(
        Array.from({ length: count }, (_, index) => ({
          name: `word/_rels/part${index}.xml.rels`,
          content: '<a/>'.repeat(500_000),
        })),
      )
    expect(await findUnpackedProblem(related(2))).toBeUndefined()
    expect(await findUnpackedProblem(related(3))).toBe('archive-too-large')
  })

  it('is refused for its encoding, which it tells at its start', async () => {
    const hidden = '<?xml version="1.0" encoding="UTF-7"?>'
    expect(await findUnpackedProblem(aDocx([], hidden))).toBe('active-content')
    expect(await findUnpackedProblem(aDocx([], `${' '.repeat(5_000)}${hidden}`))).toBeUndefined()
  })
})
