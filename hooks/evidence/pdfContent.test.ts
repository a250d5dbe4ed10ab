import { deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { FILE_BYTES_MAX } from '@/domain/evidence/fileKind'
import { findPdfProblem } from '@/domain/evidence/fileStructure'
import { packedPdf, pageObjects, pdfOf, updated } from '@/tests/support/corpus/pdf'

import { findPackedPdfProblem } from './pdfContent'

const problemOf = async (bytes: Uint8Array) =>
  findPdfProblem(bytes) ?? (await findPackedPdfProblem(bytes))
const SCRIPT = '/OpenAction<</S/JavaScript/JS(x)>>'
const URI = '<</S/URI/URI(http://192.0.2.1)>>'
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('packed objects', () => {
  const packed = text(packedPdf(pageObjects({ catalog: SCRIPT })))
  const rewritten = (from: RegExp, to: string): Buffer =>
    Buffer.from(packed.replace(from, to), 'latin1')

  it.each([
    ['a name escaped in their dictionary', rewritten(/\/Filter/, '/F#69lter')],
    [
      'the end of a dictionary in a string of theirs',
      rewritten(/\/Type\/ObjStm/, '/X(>>)/Y(endobj)'),
    ],
    ['a comment before them', rewritten(/obj\n<<\/Type\/ObjStm/, 'obj %>>\n<</Type/ObjStm')],
    [
      'their number on a line of its own',
      rewritten(/ obj\n<<\/Type\/ObjStm/, '\nobj<</Type/ObjStm'),
    ],
    [
      'a long string in their dictionary',
      rewritten(/\/Type\/ObjStm/, `/X(${'x'.repeat(100_000)})`),
    ],
  ])('are found behind %s', async (_what, bytes) => {
    expect(await problemOf(bytes)).toBe('pdf-script')
  })

  it.each([
    ['a row filter', rewritten(/\/Type\/ObjStm/, '/DecodeParms<</Predictor 12>>')],
    ['bytes of another file', rewritten(/\/Type\/ObjStm/, '/F(a.bin)')],
    ['a dictionary without an end', rewritten(/>>stream\n/, 'stream\n')],
  ])('that cannot be read for %s are refused', async (_what, bytes) => {
    expect(await problemOf(bytes)).toBe('pdf-hidden')
  })
})

it('more packed objects than any report has are refused before they fill the memory', async () => {
  const stream = deflateSync(Buffer.from('1 '.repeat(15_000))).toString('latin1')
  const dictionary = '<</Type/ObjStm/First 30000/Filter/FlateDecode>>'
  const objects = Array.from(
    { length: 100 },
    (_, index) => `${index + 1} 0 obj${dictionary}stream\n${stream}\nendstream endobj\n`,
  )
  const bytes = Buffer.from(`%PDF-1.5\n${objects.join('')}%%EOF`, 'latin1')
  expect(await problemOf(bytes)).toBe('pdf-hidden')
})

describe('what runs by itself', () => {
  const later = updated(
    pdfOf(pageObjects({ catalog: '/OpenAction 6 0 R', more: ['[3 0 R/Fit]'] })),
    {
      6: URI,
    },
  )
  it.each([
    ['an object that an update defined again', later],
    [
      'an object whose number stands apart',
      Buffer.from(text(later).replaceAll('6 0 obj', '6\n0\nobj'), 'latin1'),
    ],
    [
      'behind a comment',
      pdfOf(pageObjects({ catalog: '/OpenAction 6 0 R', more: [`%x\n${URI}`] })),
    ],
  ])('is found: %s', async (_what, bytes) => {
    expect(await problemOf(bytes)).toBe('pdf-launch')
  })

  it('is not what comes after it, nor what waits for a click', async () => {
    const dest = pageObjects({ catalog: '/OpenAction 6 0 R', more: ['[3 0 R/Fit]', URI] })
    expect(await problemOf(pdfOf(dest))).toBeUndefined()
    const link = `/Annots[<</Subtype/Link/Rect[0 0 9 9]/A${URI}>>]`
    const goesTo = '/OpenAction<</S/GoTo/D[3 0 R/Fit]>>'
    expect(await problemOf(pdfOf(pageObjects({ catalog: goesTo, page: link })))).toBeUndefined()
  })
})

it('a signature as long as any is taken', async () => {
  const contents = `<</Type/Sig/ByteRange[0 9 19 9]/Contents<${'0'.repeat(200_000)}>>>`
  expect(await problemOf(updated(packedPdf(pageObjects()), { 9: contents }))).toBeUndefined()
})

/** A stream of packed objects that holds none, without the word at its end. */
const emptyStream = `1 0 obj<</First 1/Filter/FlateDecode>>stream\n${text(deflateSync(''))}\n`

it.each([
  ['fifty streams that end far behind them', emptyStream.repeat(50)],
  ['nothing but packed streams', emptyStream.repeat(100_000)],
  ['actions that lead to no object', '/AA 9 0 R '.repeat(2_000_000)],
])(
  'a full-size file of %s is judged in bounded time',
  async (_what, filler) => {
    const far = 'e'.repeat(FILE_BYTES_MAX - filler.length - 2_000)
    const pdf = text(pdfOf(pageObjects()))
    const bytes = Buffer.from(`%PDF-1.4\n${filler}${far}\nendstream\n${pdf}`, 'latin1')
    const before = process.cpuUsage()
    await problemOf(bytes)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000).toBeLessThan(5_000)
  },
  60_000,
)

it.each([
  '1 0 obj<<',
  '1 0 obj<<>>',
  '/AA<<',
  '/AA 1 0 R',
  '/First 1 ',
  '<<',
  '(((',
  '%',
  '/',
  '/#',
  'obj ',
  '1 0 obj %',
  '1 0 obj<<>>%',
  '1 0 obj<<>>stream\n',
  '1 0 obj<</First 1>>stream\n',
])('a full-size file of nothing but %j is judged in bounded time', async (filler) => {
  const pdf = text(pdfOf(pageObjects()))
  const count = Math.floor((FILE_BYTES_MAX - 2_000) / filler.length)
  const bytes = Buffer.from(`%PDF-1.4\n1 0 obj\n${filler.repeat(count)}\n${pdf}`, 'latin1')
  const before = process.cpuUsage()
  await problemOf(bytes)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(5_000)
})
