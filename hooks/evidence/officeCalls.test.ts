import { randomBytes } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { findOfficeProblem } from '@/domain/evidence/fileStructure'
import { aDocx, aPackedZip, aXlsx, type PackedPart } from '@/tests/support/packedZip'
import { processorTimeOf } from '@/tests/support/processorTime'

import { findUnpackedProblem } from './officeContent'

const problemOf = async (bytes: Uint8Array, main = 'word/document.xml') =>
  findOfficeProblem(bytes, main) ?? (await findUnpackedProblem(bytes))

const utf16 = (text: string, order: 'little' | 'big' = 'little'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'big' ? bytes.swap16() : bytes
}
/** A picture of that kind, as far as its first bytes tell. */
const picture = (start: string): Buffer =>
  Buffer.concat([Buffer.from(start, 'latin1'), randomBytes(3_000)])

const PNG = '\x89PNG\r\n\x1a\n'
const DDE = 'DDEAUTO c:\\\\a.exe "/k"'
const field = (code: string, name = 'w:instrText') => `<w:r><${name}>${code}</${name}></w:r>`

describe('a call of a program', () => {
  it.each([
    ['in references', field('&#68;&#x44;&#0069;AUTO c:\\a')],
    ['in references with many zeros', field(`&#${'0'.repeat(300_000)}68;DE c:\\a`)],
    ['after spaces', field(`${' '.repeat(30)}${DDE}`)],
    ['after more spaces than a piece holds', field(`${' \n'.repeat(100_000)}${DDE}`)],
    ['after spaces in references', field(`&#xa0;${'&#32;'.repeat(1_000)}${DDE}`)],
    ['in CDATA', field(`<![CDATA[${DDE}]]>`)],
    ['in CDATA that ends often', field('<![CDATA[]]]><![CDATA[D]]>D<![CDATA[E]]> c:\\a')],
    ['behind a comment', field(`<!-- > -- a${'x'.repeat(200_000)}-->${DDE}`)],
    ['behind an instruction', field(`<?a </w:instrText> ?>${DDE}`)],
    ['within a comment', field('DD<!-- -->EAUTO c:\\a')],
    ['in tags with a prefix beyond ASCII', field(DDE, 'é:instrText')],
    ['in tags with a long prefix', field(DDE, `${'p'.repeat(150_000)}:instrText`)],
    [
      'in a tag with long attributes',
      `<w:instrText a=">${'x'.repeat(200_000)}">${DDE}</w:instrText>`,
    ],
    ['in what has been taken out', field(DDE, 'w:delInstrText')],
    ['in several runs', field('DD') + field('EAU') + field('TO c:\\a')],
    ['behind a closed field', `${field('PAGE')}<w:fldChar w:fldCharType="end"/>${field(DDE)}`],
    ['in one tag', `<w:fldSimple w:x='instr="' w:instr = '  &#68;DE c:\\a'/>`],
    ['in one tag, with line breaks', `<w:fldSimple\nw:instr\n=\n"\n${DDE}"/>`],
  ])('is found in a document: %s', async (_how, xml) => {
    expect(
      await findUnpackedProblem(aDocx([], `<?xml version="1.0"?><w:document>${xml}</w:document>`)),
    ).toBe('active-content')
  })

  it('is found wherever the text is cut in pieces', async () => {
    const xml = `<w:p><!-- a --><é:instrText a="b"><![CDATA[ ]]>&#68;DEAUTO c:\\a</é:instrText></w:p>`
    for (let cut = 0; cut < xml.length; cut += 1) {
      const content = Buffer.from(`${' '.repeat(131_072 - cut)}${xml}`)
      const bytes = aDocx([{ name: 'word/a.xml', content, isStored: true }])
      expect([cut, await findUnpackedProblem(bytes)]).toEqual([cut, 'active-content'])
    }
  })

  it.each([
    ['plain', DDE],
    ['in CDATA', `<![CDATA[${DDE}]]>`],
  ])('is found in a main part that is called a picture: %s', async (_how, code) => {
    const types =
      '<Types><Override PartName="/word/x.png" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    const bytes = aPackedZip([
      { name: '[Content_Types].xml', content: types },
      { name: 'word/document.xml', content: '<w:document/>' },
      { name: 'word/x.png', content: `<w:document>${field(code)}</w:document>` },
    ])
    expect(await problemOf(bytes)).toBe('active-content')
  })

  it.each<[string, PackedPart]>([
    ['an entity in a picture', { name: 'word/x.png', content: '<!DOCTYPE a SYSTEM "file:///a">' }],
    ['an entity behind spaces', { name: 'word/x.ttf', content: '\n <!DOCTYPE a SYSTEM "a">' }],
    ['an entity in a font', { name: 'word/x.odttf', content: '\ufeff<!DOCTYPE a SYSTEM "a">' }],
    [
      'an entity in UTF-16',
      { name: 'word/x.emf', content: utf16('\ufeff<!DOCTYPE a "a">', 'big') },
    ],
    ['a field in UTF-16', { name: 'word/x.gif', content: utf16(field(DDE, '举:instrText')) }],
  ])('is looked for in what only is called a picture or font: %s', async (_what, part) => {
    expect(await problemOf(aDocx([part]))).toBe('active-content')
  })

  it('is found in a workbook, whatever the prefix of its tag', async () => {
    const content =
      '<é:externalLink><é:ddeLink ddeService="cmd" ddeTopic="/c calc"/></é:externalLink>'
    const bytes = aXlsx([{ name: 'xl/externalLinks/externalLink1.xml', content }])
    expect(await problemOf(bytes, 'xl/workbook.xml')).toBe('active-content')
  })

  it.each([
    ['in a sentence', '<w:t>DDE adalah DDEAUTO</w:t>'],
    ['in a sentence behind a field', `${field(' PAGE ')}<w:t>DDE adalah</w:t>`],
    ['behind an empty field', '<w:instrText/><w:t>DDE adalah</w:t>'],
    ['within the code of another field', field(' HYPERLINK "https://a.id/DDE" \\o "DDE c"')],
    ['as the beginning of another word', field('DDENDUM')],
    ['in a comment', `<!-- ${field(DDE)} -->`],
    ['in a value', `<w:a b='${'<w:instrText>'.replace('<', '&lt;')}${DDE}'/>`],
  ])('is none when a document only speaks of it: %s', async (_where, xml) => {
    expect(await problemOf(aDocx([], `<w:document>${xml}</w:document>`))).toBeUndefined()
  })
})

describe('the declaration at the start', () => {
  const declared = (text: string) => aDocx([{ name: 'word/a.xml', content: text }])
  it.each([
    ['far behind the version', `<?xml version="1.0"${' '.repeat(100)}encoding="utf-7"?>`],
    ['without an end nearby', `<?xml version="1.0"${' '.repeat(5_000)}encoding="utf-7"?>`],
    ['of a name that only begins well', '<?xml version="1.0" encoding="utf-8-evil"?>'],
    ['hidden in another value', `<?xml version="1.0" a='encoding="utf-8"' encoding="utf-7"?>`],
    ['of a version with spaces of its own', '<?xml version="1.1"?>'],
  ])('hides no encoding: %s', async (_how, text) => {
    expect(await problemOf(declared(text))).toBe('active-content')
  })

  it.each(['UTF-8', 'utf-16', 'US-ASCII', 'ISO-8859-1', 'windows-1252'])(
    'may name a usual encoding: %s',
    async (encoding) => {
      const text = `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>\r\n<a/>`
      expect(await problemOf(declared(text))).toBeUndefined()
    },
  )
})

it.each([
  ['png', PNG],
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\xff\xd8\xff'],
  ['gif', 'GIF89a'],
  ['bmp', 'BM'],
  ['tiff', 'II*\0'],
  ['emf', '\x01\0\0\0'],
  ['wmf', '\xd7\xcd\xc6\x9a'],
  ['wdp', 'II\xbc\x01'],
  ['ttf', '\0\x01\0\0'],
  ['odttf', 'x'],
])(
  'a true picture or font is passed over, whatever its bytes say by chance: %s',
  async (ending, start) => {
    const content = Buffer.concat([picture(start), Buffer.from('<!DOCTYPE plist>')])
    expect(await problemOf(aDocx([{ name: `word/media/a.${ending}`, content }]))).toBeUndefined()
  },
)

it.each(['d\0d\0e\0<\0', 'x<\0a\0>\0', '<a>', '<!<!', '<instrText>&#x;', '<a b="c"/>'])(
  'a document of nothing but %j costs little',
  async (filler) => {
    const content = Buffer.alloc(95_000_000, filler, 'latin1')
    const noise = Buffer.concat([Buffer.from(PNG, 'latin1'), randomBytes(1_800_000)])
    const bytes = aDocx([
      { name: 'word/media/image1.png', content: noise },
      { name: 'word/a.xml', content },
    ])
    const spent = await processorTimeOf(async () => {
      expect(await problemOf(bytes)).toBeUndefined()
    })
    expect(spent).toBeLessThan(5_000)
  },
)
