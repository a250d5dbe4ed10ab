import { randomBytes } from 'node:crypto'

import sharp from 'sharp'

import { aDocx, aXlsx } from '@/tests/support/packedZip'

import { packedPdf, pageObjects, pdfOf, updated } from './pdf'
import { photo } from './photo'
import { relation, relations } from './relations'
import { type Sample, sample } from './sample'

const linked = pageObjects({
  catalog: '/OpenAction[3 0 R/Fit]/AcroForm<</Fields[]>>',
  page: '/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://bpk.go.id)>>>>]',
})

/** Signed once and again: fields, the bytes they cover, a signature in hexadecimal, a certificate store. */
const signed = (pdf: Buffer): Buffer => {
  const signature = (field: number): Record<number, string> => ({
    1: `<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[${field} 0 R]>>/Perms<</DocMDP ${field + 1} 0 R>>>>`,
    [field]: `<</FT/Sig/Type/Annot/Subtype/Widget/Rect[0 0 0 0]/T(Tanda tangan ${field})/V ${field + 1} 0 R/P 3 0 R>>`,
    [field + 1]:
      `<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 9 19 9]/M(D:20260302080000+07'00')/Contents<${randomBytes(4_000).toString('hex')}>>>`,
  })
  const store = { 10: '<</Type/DSS/Certs[11 0 R]>>', 11: '<</Length 3>>stream\nabc\nendstream' }
  return updated(updated(updated(pdf, signature(6)), signature(8)), store)
}

const HYPERLINKS = relations(
  relation('hyperlink', 'https://peraturan.bpk.go.id/Details?id=1&amp;x=2'),
  relation('hyperlink', 'mailto:inspektorat@contoh.go.id'),
  relation('hyperlink', 'file:///D:\\Audit%202026\\lampiran.xlsx'),
  relation('image', 'media/image1.png', ''),
  relation('chart', 'charts/chart1.xml', ''),
)

const pdfs = (): Sample[] => [
  sample('a PDF 1.4', 'pdf', pdfOf(pageObjects())),
  sample('a PDF with links and a first page', 'pdf', pdfOf(linked)),
  sample('a PDF 1.5 with packed objects', 'pdf', packedPdf(linked)),
  sample(
    'a PDF 1.7 with objects in a stream that is not packed',
    'pdf',
    packedPdf(linked, { version: '1.7', filter: '', pack: (text) => text }),
  ),
  sample('a PDF 2.0 with packed objects', 'pdf', packedPdf(pageObjects(), { version: '2.0' })),
  sample('a PDF that has been signed twice', 'pdf', signed(pdfOf(pageObjects()))),
  sample(
    'a PDF with packed objects that has been updated',
    'pdf',
    updated(packedPdf(pageObjects()), { 6: '<</Type/Metadata>>' }),
  ),
  sample('a scan: a page that is one picture', 'pdf', scan()),
]

/** Bytes of a picture hold every short name by chance. */
const scan = (): Buffer =>
  pdfOf(
    pageObjects({
      more: [
        `<</Type/XObject/Subtype/Image/Width 900/Height 900/Filter/DCTDecode/Length 3000000>>stream\n${randomBytes(3_000_000).toString('latin1')}/JS /AA /JS(/AA)\nendstream`,
      ],
    }),
  )

const documents = (picture: Buffer): Sample[] => [
  sample('a letter', 'docx', aDocx([{ name: 'word/styles.xml', content: '<a/>' }])),
  sample(
    'a document with links, a picture and a chart',
    'docx',
    aDocx([
      { name: 'word/_rels/document.xml.rels', content: HYPERLINKS },
      { name: 'word/media/image1.png', content: picture },
      { name: 'word/charts/chart1.xml', content: '<c:chart/>' },
      { name: 'word/embeddings/Microsoft_Excel_Worksheet.xlsx', content: aXlsx() },
    ]),
  ),
  sample(
    'a long document about <!DOCTYPE',
    'docx',
    aDocx(
      [],
      `<w:t>${Array.from({ length: 20_000 }, (_, line) => `Kalimat ${line} tentang DDE. `).join('')}&lt;!DOCTYPE</w:t>`,
    ),
  ),
  sample(
    'a workbook with formulas and links',
    'xlsx',
    aXlsx([
      {
        name: 'xl/worksheets/sheet1.xml',
        content: '<c r="A1"><f>SUM(B1:B9)*1.1</f><v>11</v></c><hyperlink ref="A2" r:id="rId9"/>',
      },
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relations(relation('hyperlink', 'https://contoh.go.id')),
      },
      {
        name: 'xl/printerSettings/printerSettings1.bin',
        content: Buffer.from('P\0r\0i\0n\0t\0', 'latin1'),
      },
    ]),
  ),
]

/** Files as people really send them; none is refused. */
export const honestFiles = async (): Promise<Sample[]> => {
  const small = await photo(1_600, 1_200)
  const png = await sharp(small).resize(400).png().toBuffer()
  return [
    ...pdfs(),
    ...documents(png),
    sample('a photo of 12 megapixels from a phone', 'jpg', await photo(4_000, 3_000)),
    sample('a progressive photo', 'jpg', await sharp(small).jpeg({ progressive: true }).toBuffer()),
    sample(
      'a photo with a film behind it',
      'jpg',
      Buffer.concat([small, Buffer.alloc(5_000, 'ftypmp42')]),
    ),
    sample('a picture of a screen', 'png', png),
    sample('an interlaced picture', 'png', await sharp(png).png({ progressive: true }).toBuffer()),
    sample('a WebP', 'webp', await sharp(small).webp().toBuffer()),
    sample('a WebP without loss', 'webp', await sharp(png).webp({ lossless: true }).toBuffer()),
  ]
}
