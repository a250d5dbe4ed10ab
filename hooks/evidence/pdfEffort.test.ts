import { deflateSync } from 'node:zlib'

import { expect, it } from 'vitest'

import { FILE_BYTES_MAX } from '@/domain/evidence/fileKind'
import { findForeignContent, findPdfProblem } from '@/domain/evidence/fileStructure'
import { pageObjects, pdfOf } from '@/tests/support/corpus/pdf'
import { processorTimeOf } from '@/tests/support/processorTime'

import { findPackedPdfProblem } from './pdfContent'

/** The slowest of these took 1.2 s (measured); a busy machine takes more. */
const PROCESSOR_MS = 4_000
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const pdf = text(pdfOf(pageObjects()))

/** Processor time of all that looks into a PDF, whatever it finds. */
const processorMs = async (written: string): Promise<number> => {
  const bytes = Buffer.from(`%PDF-1.4\n${written}\n${pdf}`, 'latin1')
  return processorTimeOf(async () => {
    findPdfProblem(bytes)
    findForeignContent(bytes)
    await findPackedPdfProblem(bytes)
  })
}

/** A stream of packed objects that holds none, without the word at its end. */
const emptyStream = `1 0 obj<</N 0/First 0/Filter/FlateDecode>>stream\n${text(deflateSync(''))}\n`

it.each([
  ['fifty streams that end far behind them', emptyStream.repeat(50)],
  ['nothing but packed streams', emptyStream.repeat(100_000)],
  ['actions that lead to no object', '/AA 9 0 R '.repeat(2_000_000)],
])(
  'a full-size file of %s is judged in bounded time',
  async (_what, filler) => {
    const far = 'e'.repeat(FILE_BYTES_MAX - filler.length - 2_000)
    expect(await processorMs(`${filler}${far}\nendstream`)).toBeLessThan(PROCESSOR_MS)
  },
  60_000,
)

it.each([
  '1 0 obj<<',
  '1 0 obj<<>>',
  '/AA<<',
  '/AA 1 0 R',
  '/First ',
  '/First 1 ',
  '<<>>',
  'oooo',
  '<?php',
  '/O',
  '/Encrypt ',
  '/Embedded',
  '<<',
  '(((',
  '%',
  '/',
  '/#',
  '/#zz',
  '/#4a',
  'obj ',
  '1 0 obj %',
  '1 0 obj<<>>%',
  '1 0 obj<<>>stream\n',
  '1 0 obj<</First 1>>stream\n',
])('a full-size file of nothing but %j is judged in bounded time', async (filler) => {
  const count = Math.floor((FILE_BYTES_MAX - 2_000) / filler.length)
  expect(await processorMs(`1 0 obj\n${filler.repeat(count)}`)).toBeLessThan(PROCESSOR_MS)
})

const escapes = '#20'.repeat(330_000)
const numbers = '1 '.repeat(400_000)
it.each([
  ['dictionaries of escapes', `1 0 obj\n<<${escapes}>>\nstream\n`],
  ['such dictionaries in each other', `1 0 obj\n<<1 0 obj\n<<${escapes}>>\nstream\n>>\nstream\n`],
  ['bookmarks of escapes', `1 0 obj<</First 1/${escapes} 1>>endobj\n`],
  ['bookmarks of numbers', `1 0 obj<</First 1/A[${numbers}]>>endobj\n`],
  ['actions of numbers', `/AA<</A[${numbers}]>>`],
  ['actions of escapes', `/OpenAction<</${escapes} 1>>`],
])('a full-size file of %s is judged in bounded time', async (_what, filler) => {
  const count = Math.floor((FILE_BYTES_MAX - 2_000) / filler.length)
  expect(await processorMs(filler.repeat(count))).toBeLessThan(PROCESSOR_MS)
})

it('an object that is referred to again and again is read once', async () => {
  const action = `5 0 obj <<${'#20'.repeat(349_000)}>>`
  expect(await processorMs('/OpenAction 5 0 R '.repeat(20) + action)).toBeLessThan(500)
})

it('a file whose packed objects swell to nothing but names is judged in bounded time', async () => {
  const names = '/Em'.repeat(5_500_000)
  const packed = deflateSync(Buffer.from(names, 'latin1')).toString('latin1')
  const stream = `1 0 obj<</First 0/N 0/Filter/FlateDecode>>stream\n${packed}\nendstream endobj\n`
  expect(await processorMs(stream.repeat(4))).toBeLessThan(PROCESSOR_MS)
})
