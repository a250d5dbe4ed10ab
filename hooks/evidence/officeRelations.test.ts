import { describe, expect, it } from 'vitest'

import { findOfficeProblem } from '@/domain/evidence/fileStructure'
import { OFFICE_RELATION, relation, relations } from '@/tests/support/corpus/relations'
import { aDocx, aPackedZip } from '@/tests/support/packedZip'

import { findUnpackedProblem } from './officeContent'

const problemOf = async (bytes: Uint8Array) =>
  findOfficeProblem(bytes, 'word/document.xml') ?? (await findUnpackedProblem(bytes))

const utf16 = (text: string, order: 'little' | 'big' = 'little'): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return order === 'big' ? bytes.swap16() : bytes
}
const OUTSIDE = 'Target="http://192.0.2.1/t.dotm" TargetMode="External"'
const TYPE = `Type="${OFFICE_RELATION}/attachedTemplate"`
const related = (content: string | Uint8Array) =>
  aDocx([{ name: 'word/_rels/settings.xml.rels', content }])
const tagged = (tag: string) => related(`<Relationships>${tag}</Relationships>`)

describe('relations', () => {
  it.each([
    [
      'in the value of another attribute',
      `<Relationship ${TYPE} ${OUTSIDE} xmlns:x=' Type="a/hyperlink"'/>`,
    ],
    ['behind a prefix beyond ASCII', `<é:Relationship ${TYPE} ${OUTSIDE}/>`],
    ['behind a long prefix', `<${'p'.repeat(4_000)}:Relationship ${TYPE} ${OUTSIDE}/>`],
    ['behind a bracket in a value', `<Relationship Id=">" ${TYPE} ${OUTSIDE}/>`],
    ['behind a comment', `<!-- <Relationship Id=" --><Relationship ${TYPE} ${OUTSIDE}/><!-- " -->`],
    ['behind CDATA', `<![CDATA[ <!-- ]]><Relationship ${TYPE} ${OUTSIDE}/><!-- -->`],
    ['behind an instruction', `<?a <!-- ?><Relationship ${TYPE} ${OUTSIDE}/><!-- -->`],
    [
      'over lines',
      `<Relationship\n${TYPE}\tTarget\n=\r'http://192.0.2.1'\nTargetMode = 'External'\n></Relationship\n>`,
    ],
    ['in references', `<Relationship ${TYPE} Target="a" TargetMode="&#x45;xtern&#0097;l"/>`],
    [
      'by the place all targets begin at',
      `<Relationship xml:base="http://192.0.2.1/" ${TYPE} Target="a"/>`,
    ],
    ['with slashes of both kinds', `<Relationship ${TYPE} Target="/\\192.0.2.1/a.dotm"/>`],
    ['with a kind that ends in a space', `<Relationship Type="a/image&#32;" ${OUTSIDE}/>`],
  ])('hide nothing from outside: %s', async (_how, tag) => {
    expect(await problemOf(tagged(tag))).toBe('external-content')
  })

  it.each([
    ['a value without quotes', `<Relationship Type=a ${OUTSIDE}/>`],
    ['an attribute twice', `<Relationship ${TYPE} Type="a/hyperlink" ${OUTSIDE}/>`],
    [
      'an attribute twice, once with a prefix',
      `<Relationship ${TYPE} x:Type="a/hyperlink" ${OUTSIDE}/>`,
    ],
    ['attributes without a space between', `<Relationship ${TYPE}${OUTSIDE}/>`],
    ['a tag within a value', `<Relationship Id="<" ${TYPE} ${OUTSIDE}/>`],
    ['a tag without an end', `<Relationship ${TYPE} ${OUTSIDE}`],
    ['a comment without an end', '<!-- '],
    ['CDATA without an end', '<![CDATA[ ]]'],
    ['a space before the name', `< Relationship ${TYPE} ${OUTSIDE}/>`],
    ['a reference without an end', `<Relationship Type="&#65" ${OUTSIDE}/>`],
    ['a reference with many zeros', `<Relationship Type="&#${'0'.repeat(20)}65;" ${OUTSIDE}/>`],
    ['a reference nobody knows', `<Relationship Type="&a;" ${OUTSIDE}/>`],
    ['a reference to no character', `<Relationship Type="&#x110000;" ${OUTSIDE}/>`],
    ['no kind', `<Relationship ${OUTSIDE}/>`],
  ])('that cannot be read for certain are refused: %s', async (_what, tag) => {
    expect(await problemOf(tagged(tag))).toBe('broken-archive')
  })

  it('are read in UTF-16 with and without a mark', async () => {
    const text = relations(`<举:Relationship ${TYPE} ${OUTSIDE}/>`).replace(/<\?.*?\?>/, '')
    for (const order of ['little', 'big'] as const) {
      expect(await problemOf(related(utf16(text, order)))).toBe('external-content')
      expect(await problemOf(related(utf16(`\ufeff${text}`, order)))).toBe('external-content')
    }
  })

  it('may not start anything on a click, even in the middle of a line', async () => {
    const script = relations(relation('hyperlink', '&#1;java&#10;script:alert(1)'))
    expect(await problemOf(related(script))).toBe('active-content')
  })

  it('make a template no less one when they call it a link', async () => {
    const content = '<é:settings><é:attachedTemplate r:id="rId9"/></é:settings>'
    expect(await problemOf(aDocx([{ name: 'word/settings.xml', content }]))).toBe(
      'external-content',
    )
  })

  it.each(['r:link="rId9"', "é:link\n=\n'rId9'", 'r:embed="rId8" r:link="&#114;Id9"'])(
    'make a picture no less one when they call it a link: %s',
    async (attributes) => {
      const bytes = aDocx(
        [
          {
            name: 'word/_rels/document.xml.rels',
            content: relations(relation('hyperlink', 'http://192.0.2.1/pixel.png')),
          },
        ],
        `<w:document><a:blip ${attributes}/></w:document>`,
      )
      expect(await problemOf(bytes)).toBe('external-content')
    },
  )

  it('may leave a link of a picture empty', async () => {
    const blip =
      '<w:document><a:blip xmlns:link="a" r:embed="rId8" r:link=""/><w:link w:val="a"/></w:document>'
    expect(await problemOf(aDocx([], blip))).toBeUndefined()
  })

  it.each([
    ['pieces', 'word/_rels/settings.xml.rels/[0].last.piece'],
    ['letters in other words', 'word/_rels/settings.xml.rel%73'],
  ])('have no name that programs read in two ways: %s', async (_how, name) => {
    const part = { name, content: relations(relation('attachedTemplate', 'http://192.0.2.1')) }
    expect(await problemOf(aDocx([part]))).toBe('archive-names')
  })

  it('that are written as XML allows are taken', async () => {
    const content = `\ufeff<?xml version='1.0' encoding='utf-8' standalone='yes' ?>
      <!-- ' --><p:Relationships xmlns:p="x"><p:Relationship Id='a' Type="a/hyperlink"
      Target="https://contoh.go.id/?a=1&amp;b=%20&#x26;c='2'>" TargetMode="External" ></p:Relationship>
      <p:Relationship Id="b" Type="a/image" Target="/word/media/image%201.png"/></p:Relationships>`
    expect(await problemOf(related(content))).toBeUndefined()
  })
})

describe('the types of parts', () => {
  const typed = (types: string) =>
    aPackedZip([
      { name: '[Content_Types].xml', content: types },
      { name: 'word/document.xml', content: '<w:document/>' },
    ])
  it.each([
    ['in references', 'application/vnd.ms-word.document.macro&#69;nabled.main+xml'],
    ['in hexadecimal ones', 'application/vnd.ms-word.document.macroEn&#x61;bled.main+xml'],
    ['of code', 'application/vnd.ms-office.vba&#80;roject'],
  ])('name no macros: %s', async (_how, type) => {
    expect(
      await problemOf(typed(`<Types><Default Extension="png" ContentType="${type}"/></Types>`)),
    ).toBe('active-content')
  })

  it('are refused when they cannot be read for certain', async () => {
    expect(await problemOf(typed('<Types><Default ContentType=a/></Types>'))).toBe('broken-archive')
  })
})
