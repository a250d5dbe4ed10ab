import type { TextFieldSingleValidation } from 'payload'
import { describe, expect, it } from 'vitest'

import { scheduleDate } from './planned'

const check = (name: 'endsOn' | 'reportDueOn', value: string) => {
  const validate = scheduleDate(name, {}).validate as TextFieldSingleValidation
  const options = { siblingData: { startsOn: '2027-03-10' }, req: { i18n: { language: 'id' } } }
  return validate(value, options as unknown as Parameters<TextFieldSingleValidation>[1])
}

describe('dates of a planned activity', () => {
  it('come on or after the start', () => {
    expect([check('endsOn', '2027-03-10'), check('reportDueOn', '2027-04-01')]).toEqual([
      true,
      true,
    ])
  })

  it('say at their own field what is wrong', () => {
    expect(check('endsOn', '2027-03-09')).toMatch(/^Rencana selesai \(RSP\) lebih awal/)
    expect(check('reportDueOn', '2027-03-09')).toMatch(/RPL/)
    expect(check('endsOn', '10 Maret')).toMatch(/^Tanggal tidak dikenali/)
  })
})
