import { deflateSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

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
  const stream = /obj\n(<<\/Type\/ObjStm.*?endstream)/s.exec(packed)?.[1] ?? ''
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
    ['a place of many digits', rewritten(/\/First /, '/First 0000000000000000')],
    ['a place with a sign', rewritten(/\/First /, '/First +')],
    ['a place after a comment', rewritten(/\/First /, '/First%>>\n')],
    ['a place after a NUL', rewritten(/\/First /, '/First\0')],
    ['a place whose name is escaped', rewritten(/\/First/, '/Fi#72st')],
    ['a packing after a NUL', rewritten(/\/Filter/, '/Filter\0')],
    ['a packing after a comment', rewritten(/\/Filter\/FlateDecode/, '/Filter[%]\n/FlateDecode]')],
    ['a string in hexadecimal at the end', rewritten(/(ObjStm.*)>>stream/, '$1/X<41>>>stream')],
    ['brackets in a string', rewritten(/\/Type\/ObjStm/, '/X(\\)>>(\\\\)stream)')],
    ['a comment before their bytes', rewritten(/(ObjStm.*>>)stream/, '$1%endobj\n\0stream')],
    ['no space before their word', rewritten(/ obj\n<<\/Type\/ObjStm/, 'obj<</Type/ObjStm')],
    ['an update that defines them again', updated(packedPdf(pageObjects()), { 6: stream })],
  ])('are found behind %s', async (_what, bytes) => {
    expect(await problemOf(bytes)).toBe('pdf-script')
  })

  it.each([
    ['a row filter', rewritten(/\/Type\/ObjStm/, '/DecodeParms<</Predictor 12>>')],
    ['bytes of another file', rewritten(/\/Type\/ObjStm/, '/F(a.bin)')],
    ['a place that stands elsewhere', rewritten(/\/First (\d+)/, '/First 9 0 R')],
    ['a place that stands elsewhere, half written', rewritten(/\/First (\d+)/, '/First 9 0%\nR')],
    ['a place with a point', rewritten(/\/First (\d+)/, '/First $1.0')],
    ['two places', rewritten(/\/First/, '/First 1/First')],
    ['no place', rewritten(/\/First \d+/, '')],
    ['no count', rewritten(/\/N \d+/, '')],
    ['a count beyond their pairs', rewritten(/\/N \d/, '/N 1$&')],
    ['a byte that is white space to some', rewritten(/\/First /, '/First\x80')],
    ['such a byte before their bytes', rewritten(/(ObjStm.*>>)stream/, '$1\x0bstream')],
    ['an escaped NUL in a name', rewritten(/\/First/, '/First#00')],
    ['a packing that stands elsewhere', rewritten(/\/Filter\/FlateDecode/, '/Filter 9 0 R')],
    ['two packings', rewritten(/\/Filter/, '/Filter[/LZWDecode]/Filter')],
    ['a packing in a nested array', rewritten(/\/Filter\/FlateDecode/, '/Filter[[/FlateDecode]]')],
    ['a short name of the packing', rewritten(/\/Filter\/FlateDecode/, '/F/FlateDecode')],
    ['a name without a value', rewritten(/\/Type\/ObjStm/, '/X<</Y>>')],
    ['a closing bracket', rewritten(/\/Type\/ObjStm/, '/X 1]')],
    ['a word where a name belongs', rewritten(/\/Type\/ObjStm/, '7 /Type/ObjStm')],
    ['another word before their bytes', rewritten(/(ObjStm.*>>)stream\n/, '$1streams\n')],
    ['a line end of the old kind', rewritten(/(ObjStm.*>>)stream\n/, '$1stream\r')],
    ['a word cut in two', rewritten(/ obj\n<<\/Type\/ObjStm/, ' o%\nbj<</Type/ObjStm')],
    ['the word of their end in their bytes', rewritten(/(ObjStm.*?>>stream\n..)/s, '$1endstream')],
    [
      'an object in a string before them',
      rewritten(/\/Type\/ObjStm/, '/X(7 0 obj<</First 1>>endobj)/Type/ObjStm'),
    ],
    ['a dictionary without an end', rewritten(/(ObjStm.*)>>stream/, '$1stream')],
  ])('that cannot be read for %s are refused', async (_what, bytes) => {
    expect(await problemOf(bytes)).toBe('pdf-hidden')
  })
})

it('packed objects of an encrypted file are refused, though they seem to be readable', async () => {
  const encrypted = text(packedPdf(pageObjects())).replace('/Type/XRef', '$&/Encrypt 9 0 R')
  expect(await problemOf(Buffer.from(encrypted, 'latin1'))).toBe('pdf-hidden')
})

it('more packed objects than any report has are refused before they fill the memory', async () => {
  const stream = deflateSync(Buffer.from('1 '.repeat(15_000))).toString('latin1')
  const dictionary = '<</Type/ObjStm/N 7500/First 30000/Filter/FlateDecode>>'
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
  const opening = (action: string, ...more: string[]) =>
    pdfOf(pageObjects({ catalog: `/OpenAction ${action}`, more }))
  const renumbered = (head: string) =>
    Buffer.from(text(opening('6 0 R', URI)).replace('6 0 obj', head), 'latin1')

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
    ['its kind after a NUL', opening('<</S\0/URI/URI(x)>>')],
    ['its kind after a comment', opening('<</S%\n/URI/URI(x)>>')],
    ['its kind before an escape that ends it to some', opening('<</S/URI#Print/URI(x)>>')],
    ['its kind elsewhere', opening('<</S 6 0 R/URI(x)>>', '/URI')],
    ['its kind twice', opening('<</S/GoTo/S/URI/URI(x)>>')],
    ['its kind behind a string in hexadecimal', opening('<</X<41>/S/URI/URI(x)>>')],
    ['its kind behind a byte that is white space to some', opening('<</S\x80/URI/URI(x)>>')],
    ['its name before such a byte', pdfOf(pageObjects({ catalog: `/OpenAction\xff${URI}` }))],
    ['a name without a value', opening(`<</S/GoTo/Next<</X>>/Next${URI}>>`)],
    ['one of several that follow', opening('<</S/GoTo/Next[7 0 R 6 0 R]>>', URI)],
    ['one that follows directly', opening(`<</S/GoTo/Next[<</S/Named/Next ${URI}>>]>>`)],
    ['the fifth that follows', opening(`${'<</S/GoTo/Next'.repeat(5)}${URI}${'>>'.repeat(5)}`)],
    ['a reference with a comment', opening('6%\n0%\nR', URI)],
    ['a reference with NULs', opening('6\x000\0R', URI)],
    ['a reference with zeros and a sign', opening('+0000000000006 0 R', URI)],
    ['a reference with a point', opening('6.0 0 R', URI)],
    ['a reference without a space', opening('6 0R', URI)],
    ['a number with zeros', renumbered('000000000000006 0 obj')],
    ['a number with a sign', renumbered('+6 0 obj')],
    ['a number before a comment', renumbered('6 %7\n0 obj')],
    ['a number before a comment with another', renumbered('6 % 7\n 0 obj')],
    ['a number before a comment with a whole other', renumbered('6 0 %7 0\nobj')],
    ['a number without a space', renumbered('6 0obj')],
    [
      'on a page, by its occasion',
      pdfOf(pageObjects({ page: '/AA 6 0 R', more: [`<</O${URI}>>`] })),
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

it('a script of a drawing in space is found', async () => {
  const stream = '<</Type/3D/Subtype/U3D/OnInstantiate 7 0 R/Length 1>>stream\nx\nendstream'
  expect(await problemOf(pdfOf(pageObjects({ more: [stream] })))).toBe('pdf-script')
})

it.each(['Script\x0b', 'Script\x80', 'Script\xff', 'Script#00', 'Script#xyz', 'Scri#7xt'])(
  'a script is found whose name some readers only take for it: Java%j',
  async (name) => {
    expect(await problemOf(pdfOf(pageObjects({ catalog: `/X/Java${name}` })))).toBe('pdf-script')
  },
)

describe('what real software writes is taken', () => {
  it.each([
    ['bookmarks', '<</Title(A \\(1 0 obj\\))/Parent 6 0 R/First 8 0 R/Last 8 0 R/Count -1>>'],
    ['bookmarks with odd numbers', '<</Title<FEFF>/First 8 0 R/C[.5 -0. +1]/F 2>>'],
    ['a profile of colours', '<</N 3/Length 1>>stream\r\nx\nendstream'],
    ['a piece of another program', '<</PieceInfo<</X<</First 1>>>>/Length 1>>stream\nx\nendstream'],
    ['a form with occasions that lead nowhere', '<</AA<</K null/F 99 0 R>>/DA(/Helv 0 Tf)>>'],
  ])('%s', async (_what, object) => {
    expect(await problemOf(pdfOf(pageObjects({ more: [object] })))).toBeUndefined()
  })
})

it('a signature as long as any is taken', async () => {
  const contents = `<</Type/Sig/ByteRange[0 9 19 9]/Contents<${'0'.repeat(200_000)}>>>`
  expect(await problemOf(updated(packedPdf(pageObjects()), { 9: contents }))).toBeUndefined()
})
