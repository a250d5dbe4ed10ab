import { describe, expect, it } from 'vitest'
import { processorTime } from '@/tests/support/processorTime'
import { decodeCsv } from './decodeCsv'

const utf8 = (text: string) => new TextEncoder().encode(text)
const withMark = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes])
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return withMark(isBig ? [0xfe, 0xff] : [0xff, 0xfe], isBig ? bytes.swap16() : bytes)
}
const refusal = (code: string, facts: object = {}) => expect.objectContaining({ code, facts })

describe('decodeCsv', () => {
  const lines = [
    ['No', 'OPD', 'Judul'],
    ['1', 'Dinas “Á”', 'Audit'],
  ]
  const text = 'No;OPD;Judul\r\n1;Dinas “Á”;Audit\r\n'

  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with its mark', withMark([0xef, 0xbb, 0xbf], utf8(text)), 'utf-8'],
    ['UTF-16 LE', utf16(text, false), 'utf-16le'],
    ['UTF-16 BE', utf16(text, true), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeCsv(bytes)).toEqual({ lines, delimiter: ';', encoding })
  })

  it.each([
    ['No,OPD,Judul\n1,"Dinas A; Dinas B; Dinas C; Dinas D",Audit', ','],
    ['No,OPD,Judul,RMP,RSP\n1,Dinas A; Dinas B,Audit,x,y', ','],
    ['No;OPD;Judul\n1;Dinas A;Satu, dua', ';'],
    ['No\tOPD\tJudul\n1\tDinas A\tSatu, dua; tiga', '\t'],
    ['PKPT, tahun 2027;;;\nNo;OPD;Judul;RMP', ';'],
  ])('finds the delimiter of %j', (csv, delimiter) => {
    expect(decodeCsv(utf8(csv)).delimiter).toBe(delimiter)
  })

  it('obeys the sep= line of Excel, which is no line of the spreadsheet', () => {
    expect(decodeCsv(utf8('sep=;\r\nNo;a,b,c,d\r\n1;x')).lines).toEqual([
      ['No', 'a,b,c,d'],
      ['1', 'x'],
    ])
  })

  it('keeps empty lines, so that line numbers are those of the spreadsheet', () => {
    expect(decodeCsv(utf8('a,b\n\n"x\ny",2\n')).lines).toEqual([['a', 'b'], [''], ['x\ny', '2']])
  })

  it('names the line of the first character it cannot read', () => {
    const windows1252 = Buffer.from('No;OPD\n1;Dinas\n2;Caf\xe9\n3;x', 'latin1')
    expect(() => decodeCsv(windows1252)).toThrow(refusal('import.encoding', { line: 3 }))
    const halfPair = withMark([0xff, 0xfe], new Uint8Array([0x61, 0, 0x0a, 0, 0x00, 0xd8, 0x62, 0]))
    expect(() => decodeCsv(halfPair)).toThrow(refusal('import.encoding', { line: 2 }))
  })

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['an old workbook', [0xd0, 0xcf, 0x11, 0xe0]],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
    ['UTF-16 without its mark', [0x61, 0, 0x62, 0]],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeCsv(new Uint8Array(bytes))).toThrow(refusal('import.notCsv'))
  })

  it('refuses an empty file and names the line of a broken quote', () => {
    expect(() => decodeCsv(utf8(' \r\n'))).toThrow(refusal('import.empty'))
    expect(() => decodeCsv(utf8('a,b\n1,2\n"open,3\n'))).toThrow(
      refusal('import.malformed', { line: 3 }),
    )
    expect(() => decodeCsv(utf8('a,b\n1,2\n3,"x"y\n'))).toThrow(
      refusal('import.malformed', { line: 3 }),
    )
  })

  it.each([',', ';', '\n', '\r\n'])('refuses millions of cells of nothing at once: %j', (mark) => {
    const bytes = utf8(`No${mark}OPD${mark}Judul${mark.repeat(2_000_000)}akhir`)
    const spent = processorTime(() =>
      expect(() => decodeCsv(bytes)).toThrow(refusal('import.tooMany', { max: 500_000 })),
    )
    expect(spent).toBeLessThan(1500)
  })

  it.each(['\n', 'a\n', '"a"\n', ',\n'])(
    'refuses far more lines than a plan has, without a look at each: %j',
    (line) => {
      const bytes = utf8(`No,OPD\n${line.repeat(200_000)}akhir`)
      const spent = processorTime(() =>
        expect(() => decodeCsv(bytes)).toThrow(refusal('import.tooManyRows', { max: 20_000 })),
      )
      expect(spent).toBeLessThan(1500)
    },
  )

  it('passes over the empty rows that a spreadsheet saves below a table', () => {
    const { lines } = decodeCsv(utf8(`No,OPD\n1,Dinas\n${',\r\n'.repeat(100_000)}`))
    expect(lines).toEqual([
      ['No', 'OPD'],
      ['1', 'Dinas'],
    ])
  })
})
