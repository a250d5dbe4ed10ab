import { describe, expect, it } from 'vitest'

import { errorsCsv } from './errorsCsv'

describe('the list of errors as a file', () => {
  it('opens in Excel: UTF-8 mark, semicolons, quotes doubled', () => {
    const errors = [{ code: 'x', row: 3, column: 'RSP', message: 'OPD "A" tidak dikenal.' }]
    expect(errorsCsv(['Baris', 'Kolom', 'Masalah'], errors)).toBe(
      '\uFEFF"Baris";"Kolom";"Masalah"\r\n"3";"RSP";"OPD ""A"" tidak dikenal."\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@x'])('never holds a formula: %s', (column) => {
    expect(errorsCsv([], [{ code: 'x', row: 2, column, message: 'm' }])).toContain(`"'${column}"`)
  })
})
