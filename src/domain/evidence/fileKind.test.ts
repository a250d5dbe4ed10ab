import { describe, expect, it } from 'vitest'
import { assertAllowedFile, FILE_BYTES_MAX, type FileToCheck } from './fileKind'
import { aZip, latin1, officeEntries } from '@/tests/support/madeUpZip'
import { processorTime } from '@/tests/support/processorTime'

const limits = { bytesMax: FILE_BYTES_MAX }
const PDF =
  '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n'
const JPEG = '\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\xff\xd9'
const PNG = '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01'
const WEBP = 'RIFF\x1a\x00\x00\x00WEBPVP8L'
const docx = officeEntries('word/document.xml')
const xlsx = officeEntries('xl/workbook.xml')

const check = (content: string | Uint8Array, name: string, change: Partial<FileToCheck> = {}) =>
  assertAllowedFile({
    bytes: typeof content === 'string' ? latin1(content) : content,
    name,
    limits,
    ...change,
  })
const refusal = (code: string, facts?: object) =>
  expect.objectContaining(facts ? { code, facts: expect.objectContaining(facts) } : { code })

describe('allowed files', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['surat.pdf', PDF, 'pdf', 'application/pdf'],
    ['FOTO.JPG', JPEG, 'jpeg', 'image/jpeg'],
    ['foto.jpeg', JPEG, 'jpeg', 'image/jpeg'],
    ['foto.png', PNG, 'png', 'image/png'],
    ['foto.webp', WEBP, 'webp', 'image/webp'],
    [
      'nota.docx',
      aZip(docx),
      'docx',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'rekap.xlsx',
      aZip(xlsx),
      'xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    ['laporan v1.2 final.pdf', PDF, 'pdf', 'application/pdf'],
  ])('%s is taken for what its content says', (name, content, kind, mime) => {
    expect(check(content, name)).toEqual({ kind, mime, safeName: name.replace('JPG', 'jpg') })
  })

  it.each(['application/pdf', 'application/pdf; charset=binary', 'application/octet-stream', ''])(
    'a PDF may be declared as %j',
    (declaredMime) => {
      expect(check(PDF, 'a.pdf', { declaredMime }).kind).toBe('pdf')
    },
  )

  it('takes a PDF with line ends and padding after %%EOF', () => {
    expect(check(`${PDF}\r\n${'\0'.repeat(900)}`, 'a.pdf').kind).toBe('pdf')
  })
})

describe('names', () => {
  it.each([
    'x.pdf.exe',
    'x.exe.pdf',
    'x.html.pdf',
    'x.svg',
    'x.zip',
    'x.docm',
    'x.doc',
    'x',
    'pdf',
    'x.pdf:ads',
    'x\u202Efdp.exe',
  ])('refuses %j', (name) => {
    expect(() => check(PDF, name)).toThrow(refusal('evidence.type'))
  })

  it('takes only the kinds that the settings allow', () => {
    expect(() => check(PDF, 'a.pdf', { limits: { ...limits, kinds: ['png'] } })).toThrow(
      refusal('evidence.type', { allowed: 'png' }),
    )
  })
})

describe('size', () => {
  it('refuses an empty file and one above the limit, with both sizes', () => {
    expect(() => check('', 'a.pdf')).toThrow(refusal('evidence.empty'))
    const bytes = new Uint8Array(FILE_BYTES_MAX + 1)
    expect(() => check(bytes, 'a.pdf')).toThrow(
      refusal('evidence.tooLarge', { sizeMb: 20.1, maxMb: 20 }),
    )
  })
})

describe('content', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['a page called PDF', '<!doctype html><script>alert(1)</script>', 'a.pdf'],
    ['a drawing called PNG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.png'],
    ['a program called PDF', 'MZ\x90\x00', 'a.pdf'],
    ['a picture called PDF', JPEG, 'a.pdf'],
    ['a PDF called JPEG', PDF, 'a.jpg'],
    ['a workbook called document', aZip(xlsx), 'a.docx'],
    ['a plain ZIP called document', aZip([{ name: 'a.txt' }]), 'a.docx'],
    ['junk before the mark', ` ${PDF}`, 'a.pdf'],
  ])('refuses %s', (_, content, name) => {
    expect(() => check(content, name)).toThrow(refusal('evidence.content', { reason: 'mismatch' }))
  })

  it('refuses a declared type that is not that of the content', () => {
    expect(() => check(PDF, 'a.pdf', { declaredMime: 'text/html' })).toThrow(
      refusal('evidence.content'),
    )
  })

  it.each<[string, string | Uint8Array, string, string]>([
    ['no end of the PDF', '%PDF-1.7\nhello', 'a.pdf', 'pdf-end'],
    ['more than 1 KB after the end', PDF + ' '.repeat(1_100), 'a.pdf', 'pdf-end'],
    ['a script after the end', `${PDF}<script>alert(1)</script>`, 'a.pdf', 'markup'],
    ['a script between two ends', `${PDF}<script>alert(1)</script>\n%%EOF`, 'a.pdf', 'markup'],
    [
      'a program started by the PDF',
      PDF.replace('/Type', '/S /Launch /Type'),
      'a.pdf',
      'pdf-launch',
    ],
    ['a page in a picture', `${JPEG}<HTML><body>`, 'a.jpg', 'markup'],
    ['a ZIP after a picture', JPEG + textOf(aZip(docx)), 'a.jpg', 'hidden-archive'],
    ['macros', aZip([...docx, { name: 'word/vbaProject.bin' }]), 'a.docx', 'active-content'],
    ['ActiveX', aZip([...xlsx, { name: 'xl/activeX/activeX1.bin' }]), 'a.xlsx', 'active-content'],
    [
      'a program inside',
      aZip([...docx, { name: 'word/embeddings/a.EXE' }]),
      'a.docx',
      'active-content',
    ],
    ['an archive inside', aZip([...docx, { name: 'word/a.zip' }]), 'a.docx', 'active-content'],
    ['a way out of the folder', aZip([...docx, { name: '../a.xml' }]), 'a.docx', 'archive-names'],
    ['an absolute path', aZip([...docx, { name: '/etc/a.xml' }]), 'a.docx', 'archive-names'],
    [
      'a name that keeps the server busy',
      aZip([...docx, { name: `a${'/activeX'.repeat(8_000)}/\n` }]),
      'a.docx',
      'archive-names',
    ],
    ['a part twice', aZip([...docx, { name: 'Word/document.xml' }]), 'a.docx', 'archive-names'],
    [
      'a bomb by size',
      aZip([...docx, { name: 'a.xml', unpackedBytes: 300 * 1_048_576 }]),
      'a.docx',
      'archive-too-large',
    ],
    [
      'a bomb by ratio',
      aZip([...docx, { name: 'a.xml', unpackedBytes: 100_000 }]),
      'a.docx',
      'archive-too-large',
    ],
    [
      'a bomb by number',
      aZip([...docx, ...Array.from({ length: 1_001 }, (_, index) => ({ name: `${index}.xml` }))]),
      'a.docx',
      'archive-too-large',
    ],
    ['encrypted parts', aZip([...docx, { name: 'a.xml', flags: 1 }]), 'a.docx', 'broken-archive'],
    ['a cut archive', aZip(docx).slice(0, -5), 'a.docx', 'broken-archive'],
    [
      'bytes after the archive',
      latin1(`${textOf(aZip(docx))}<script>`),
      'a.docx',
      'broken-archive',
    ],
  ])('refuses %s', (_, content, name, reason) => {
    expect(() => check(content, name)).toThrow(refusal('evidence.content', { reason }))
  })

  it('gives its own hint for HEIC photos, also when they are called JPEG', () => {
    const heic = '\0\0\0\x18ftypheic\0\0\0\0'
    expect(() => check(heic, 'IMG_1.HEIC')).toThrow(refusal('evidence.heic'))
    expect(() => check(heic, 'IMG_1.jpg')).toThrow(refusal('evidence.heic'))
  })

  it('is quick with a full-size file made to be slow', () => {
    for (const filler of ['<', '<scrip', '/Launch1', '%%EO']) {
      const padding = filler.repeat(Math.floor((FILE_BYTES_MAX - 200) / filler.length))
      const bytes = Buffer.from(`${PDF}${padding}\n${PDF}`, 'latin1')
      const spent = processorTime(() => expect(check(bytes, 'a.pdf').kind).toBe('pdf'))
      expect(spent).toBeLessThan(5_000)
    }
  })
})

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
