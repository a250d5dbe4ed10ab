import { describe, expect, it } from 'vitest'
import { cleanFileName } from './fileName'

describe('the name of a file', () => {
  it.each([
    ['../../etc/surat.pdf', 'surat.pdf'],
    ['C:\\Users\\budi\\surat.pdf', 'surat.pdf'],
    ['su\u0000rat\r\n\u202E\u200B.pdf', 'surat.pdf'],
    ['re\u0301sume\u0301.pdf', 'résumé.pdf'],
    ['  surat   tugas .PDF. ', 'surat tugas.pdf'],
    ['a<b>"c".pdf', 'a-b--c-.pdf'],
    ['.pdf', 'pdf'],
    ['\u202E.pdf', 'pdf'],
    [`${'x'.repeat(200)}.pdf`, `${'x'.repeat(96)}.pdf`],
    [`${'x'.repeat(9_000)}.pdf`, `${'x'.repeat(96)}.pdf`],
    [`${'. '.repeat(500_000)}a.pdf`, 'a.pdf'],
    [`${'\u0315\u0300'.repeat(500_000)}/surat.pdf`, 'surat.pdf'],
    [`${'😀'.repeat(200)}.pdf`, `${'😀'.repeat(96)}.pdf`],
    ['a\uD800.pdf', 'a.pdf'],
  ])('shows %j as %j', (name, shown) => {
    expect(cleanFileName(name)).toBe(shown)
  })
})
