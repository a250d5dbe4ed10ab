import { deflateSync } from 'node:zlib'

/** Bodies of objects by number from 1 on; object 1 is the catalog. */
export type PdfOptions = { version?: string; trailer?: string }

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const offset = (at: number): string => `${String(at).padStart(10, '0')} 00000 n \n`

const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>'
const TEXT = 'BT /F1 12 Tf 72 720 Td (Surat pernyataan) Tj ET'
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'

/** One page of text; further entries for the catalog and the page, further objects from number 6 on. */
export const pageObjects = ({
  catalog = '',
  page = '',
  more = [],
}: { catalog?: string; page?: string; more?: readonly string[] } = {}): string[] => [
  `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
  PAGES,
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>${page}>>`,
  `<</Length ${TEXT.length}>>stream\n${TEXT}\nendstream`,
  FONT,
  ...more,
]

/** A PDF with a table of its objects. */
export const pdfOf = (
  objects: readonly string[],
  { version = '1.4', trailer = '' }: PdfOptions = {},
): Buffer => {
  let body = `%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`
  let table = '0000000000 65535 f \n'
  for (const [index, object] of objects.entries()) {
    table += offset(body.length)
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const size = objects.length + 1
  return latin1(
    `${body}xref\n0 ${size}\n${table}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
  )
}

/** Changes appended to a PDF, as signing software does: objects by number, then a further table. */
export const updated = (pdf: Buffer, changes: Record<number, string>): Buffer => {
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(pdf.toString('latin1'))?.[1]
  let body = ''
  let table = ''
  for (const [number, object] of Object.entries(changes)) {
    table += `${number} 1\n${offset(pdf.length + body.length)}`
    body += `${number} 0 obj\n${object}\nendobj\n`
  }
  const size = Math.max(...Object.keys(changes).map(Number), 5) + 1
  const tail = `xref\n${table}trailer\n<</Size ${size}/Root 1 0 R/Prev ${previous}>>\nstartxref\n`
  return Buffer.concat([pdf, latin1(`${body}${tail}${pdf.length + body.length}\n%%EOF\n`)])
}

export type Packing = { filter?: string; pack?: (text: Buffer) => Buffer; entries?: string }

/** A stream that holds objects; `objects` by number. */
const objectStream = (
  objects: readonly (readonly [number, string])[],
  {
    filter = '/Filter/FlateDecode',
    pack = (text) => deflateSync(text),
    entries = '',
  }: Packing = {},
): Buffer => {
  let heads = ''
  let bodies = ''
  for (const [number, object] of objects) {
    heads += `${number} ${bodies.length} `
    bodies += `${object}\n`
  }
  const packed = pack(latin1(heads + bodies))
  const dictionary = `<</Type/ObjStm/N ${objects.length}/First ${heads.length}${filter}${entries}/Length ${packed.length}>>`
  return Buffer.concat([latin1(`${dictionary}stream\n`), packed, latin1('\nendstream')])
}

const reference = (kind: number, place: number, index: number): Buffer => {
  const entry = Buffer.alloc(7)
  entry.writeUInt8(kind, 0)
  entry.writeUInt32BE(place, 1)
  entry.writeUInt16BE(index, 5)
  return entry
}

/** A PDF of the newer kind: all objects that are no streams are packed together, and so is their table. */
export const packedPdf = (
  objects: readonly string[],
  { version = '1.5', ...packing }: { version?: string } & Packing = {},
): Buffer => {
  const numbered = objects.map((object, index) => [index + 1, object] as const)
  const inside = numbered.filter(([, object]) => !object.includes('stream\n'))
  const container = objects.length + 1
  const entries = [reference(0, 0, 65_535)]
  const parts = [latin1(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`)]
  let at = parts[0]?.length ?? 0
  const write = (number: number, body: Buffer): void => {
    const part = Buffer.concat([latin1(`${number} 0 obj\n`), body, latin1('\nendobj\n')])
    entries[number] = reference(1, at, 0)
    parts.push(part)
    at += part.length
  }
  for (const [number, object] of numbered) {
    const index = inside.findIndex(([one]) => one === number)
    if (index === -1) write(number, latin1(object))
    else entries[number] = reference(2, container, index)
  }
  write(container, objectStream(inside, packing))
  entries[container + 1] = reference(1, at, 0)
  const start = at
  const table = deflateSync(Buffer.concat(entries))
  const dictionary = `<</Type/XRef/Size ${entries.length}/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length ${table.length}>>`
  write(
    container + 1,
    Buffer.concat([latin1(`${dictionary}stream\n`), table, latin1('\nendstream')]),
  )
  return Buffer.concat([...parts, latin1(`startxref\n${start}\n%%EOF\n`)])
}
