import { deflateSync } from 'node:zlib'

import { aDocx } from '@/tests/support/packedZip'

import { packedPdf, pageObjects, pdfOf, updated } from './pdf'
import { type Sample, sample } from './sample'

const SCRIPT = '<</S/JavaScript/JS(app.alert\\(1\\))>>'
const PROGRAM = '<</S/Launch/Win<</F(cmd.exe)>>>>'
const opening = (action: string) => pageObjects({ catalog: `/OpenAction ${action}` })
const openingSixth = (action: string) =>
  pageObjects({ catalog: '/OpenAction 6 0 R', more: [action] })
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const plain = pdfOf(pageObjects())

const plainNames: [string, Uint8Array][] = [
  ['a PDF that starts a program', pdfOf(opening(PROGRAM))],
  [
    'a PDF that starts a program, its name escaped',
    pdfOf(opening(PROGRAM.replace('Launch', 'L#61un#63h'))),
  ],
  ['a PDF with a script', pdfOf(opening(SCRIPT))],
  ['a PDF with a script, its name escaped', pdfOf(opening(SCRIPT.replace('/Java', '/#4a#61va')))],
  ['a PDF that imports data', pdfOf(opening('<</S/ImportData/F(a.fdf)>>'))],
  [
    'a PDF that carries a file',
    pdfOf(
      pageObjects({
        catalog: '/Names<</EmbeddedFiles<</Names[(a.exe) 6 0 R]>>>>',
        more: ['<</Type/Filespec/F(a.exe)/EF<</F 7 0 R>>>>', '<</Length 2>>stream\nMZ\nendstream'],
      }),
    ),
  ],
  [
    'a PDF with a file pinned to its page',
    pdfOf(
      pageObjects({
        page: '/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS 6 0 R>>]',
        more: ['<<>>'],
      }),
    ),
  ],
  [
    'a PDF with a film that runs code',
    pdfOf(pageObjects({ page: '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]>>]' })),
  ],
  ['a PDF that opens a file inside itself', pdfOf(opening('<</S/GoToE/T<</R/C/N(a.pdf)>>>>'))],
  [
    'a PDF that starts a program since its last update',
    updated(plain, { 1: opening(PROGRAM)[0] ?? '' }),
  ],
]

const actions: [string, Uint8Array][] = [
  ['a PDF that opens an address by itself', pdfOf(opening('<</S/URI/URI(http://192.0.2.1/a)>>'))],
  [
    'a PDF that opens an address by itself, one step on',
    pdfOf(openingSixth('<</S/URI/URI(http://192.0.2.1/a)>>')),
  ],
  [
    'a PDF that opens an address after its first action',
    pdfOf(
      pageObjects({
        catalog: '/OpenAction 6 0 R',
        more: ['<</S/GoTo/D[3 0 R/Fit]/Next 7 0 R>>', '<</S/U#52I/URI(http://192.0.2.1/a)>>'],
      }),
    ),
  ],
  [
    'a page that opens a file of another computer',
    pdfOf(pageObjects({ page: '/AA<</O<</S/GoToR/F(\\\\\\\\192.0.2.1\\\\a)/D[0/Fit]>>>>' })),
  ],
  [
    'a page that sends its form by itself',
    pdfOf(
      pageObjects({ page: '/AA<</O 6 0 R>>', more: ['<</S/SubmitForm/F(http://192.0.2.1)>>'] }),
    ),
  ],
  [
    'packed objects that open an address by themselves',
    packedPdf(openingSixth('<</S/URI/URI(http://192.0.2.1/a)>>')),
  ],
]

const ascii = (packed: Buffer): Buffer => Buffer.from(`${packed.toString('hex')}>`, 'latin1')
const LARGE = Buffer.alloc(100 * 1_048_576, ' ')

const packed: [string, () => Uint8Array][] = [
  ['a script in packed objects', () => packedPdf(opening(SCRIPT))],
  [
    'a script in packed objects, its name escaped',
    () => packedPdf(opening(SCRIPT.replace('Script', '#53cript'))),
  ],
  [
    'a program in packed objects of a stream without a type',
    () =>
      Buffer.from(
        text(packedPdf(opening(PROGRAM))).replace('/Type/ObjStm', '/Kind/Others'),
        'latin1',
      ),
  ],
  [
    'a script in objects packed twice',
    () =>
      packedPdf(opening(SCRIPT), {
        filter: '/Filter[/ASCIIHexDecode/FlateDecode]',
        pack: (bytes) => ascii(deflateSync(bytes)),
      }),
  ],
  [
    'packed objects that nobody can read',
    () =>
      packedPdf(opening(SCRIPT), {
        pack: (bytes) => Buffer.from(deflateSync(bytes).map((byte) => byte ^ 0x5a)),
      }),
  ],
  [
    'packed objects that swell to 100 MB',
    () =>
      packedPdf(opening(SCRIPT), { pack: (bytes) => deflateSync(Buffer.concat([bytes, LARGE])) }),
  ],
]

const disguises: [string, Uint8Array | string][] = [
  ['a page called PDF', '<!doctype html><script>alert(1)</script>'],
  ['a page before a PDF', `<html>${text(plain)}`],
  ['a script behind a PDF', `${text(plain)}<script>alert(1)</script>`],
  ['a script between two ends of a PDF', `${text(plain)}<script>alert(1)</script>\n%%EOF`],
  ['an archive behind a PDF', new Uint8Array([...plain, ...aDocx()])],
  ['a PDF without its end', plain.subarray(0, -8)],
  ['a PDF with two kilobytes behind its end', `${text(plain)}${'x'.repeat(2_048)}`],
  ['a program called PDF', 'MZ\x90\x00\x03'],
]

/** PDFs that are refused. */
export const hostilePdfs = (): Sample[] => [
  ...[...plainNames, ...actions, ...disguises].map(([what, bytes]) => sample(what, 'pdf', bytes)),
  ...packed.map(([what, make]) => sample(what, 'pdf', make())),
]
