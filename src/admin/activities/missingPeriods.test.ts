import { describe, expect, it } from 'vitest'

import { plainDate } from '@/domain/plainDate'
import { formatPeriod } from '@/i18n/format'
import { calendar2026 } from '@/tests/support/calendar2026'

import { missingPeriods } from './missingPeriods'

const d = (text: string) => plainDate(text)

describe('missingPeriods', () => {
  const june = { startsOn: d('2026-06-10'), endsOn: d('2026-06-30'), calendar: calendar2026() }

  it('names the weeks that are over and have no log, within the activity', () => {
    const periods = missingPeriods({ ...june, today: d('2026-07-02'), loggedOn: [d('2026-06-19')] })
    expect(periods.map(({ from, to }) => formatPeriod(from, to, 'id'))).toEqual([
      '10–14 Jun 2026',
      '22–28 Jun 2026',
      '29–30 Jun 2026',
    ])
  })

  it('asks for nothing while the week runs', () => {
    expect(missingPeriods({ ...june, today: d('2026-06-14'), loggedOn: [] })).toEqual([])
  })
})
