import { describe, expect, it } from 'vitest'

import { noticeText } from './notices'
import { violationText } from './violationText'

describe('violationText', () => {
  it('writes rupiah, numbers, dates and years the Indonesian way', () => {
    expect(
      violationText(
        { code: 'recommendations.amountTooHigh', facts: { remaining: 12_500_000 } },
        'id',
      ),
    ).toContain('Rp12.500.000')
    expect(
      violationText({ code: 'evidence.tooLarge', facts: { sizeMb: 20.1, maxMb: 20 } }, undefined),
    ).toBe('Ukuran berkas 20,1 MB; paling besar 20 MB. Pilih berkas lain atau perkecil.')
    expect(violationText({ code: 'plans.yearTaken', facts: { year: 2027 } }, 'id')).toContain(
      'tahun 2027 ',
    )
    const facts = { startsOn: '2027-05-02', endsOn: '2027-01-31' }
    expect(violationText({ code: 'import.endBeforeStart', facts }, 'id')).toContain('31 Jan 2027')
  })

  it('puts roles and reasons into words', () => {
    expect(
      violationText({ code: 'activities.roleWithoutUser', facts: { role: 'at' } }, 'en'),
    ).toContain('Team member (AT)')
    const facts = { name: 'a.pdf', reason: 'pdf-launch' }
    expect(violationText({ code: 'evidence.content', facts }, 'id')).toContain(
      'menjalankan program',
    )
  })

  it('adds what the person may have meant', () => {
    const facts = { value: 'Dinas Kesehtan', suggestion: 'Dinas Kesehatan' }
    expect(violationText({ code: 'import.unknownOpd', facts }, 'id')).toMatch(
      /Mungkin maksud Anda "Dinas Kesehatan"\?$/,
    )
    expect(violationText({ code: 'import.unknownOpd', facts: { value: 'X' } }, 'id')).not.toContain(
      'Mungkin',
    )
  })

  it('groups the digits of what is counted', () => {
    expect(violationText({ code: 'import.moreProblems', facts: { count: 3800 } }, 'id')).toContain(
      'Masih ada 3.800 hal',
    )
  })

  it('leaves braces of a number pattern as they are', () => {
    expect(
      violationText({ code: 'numbering.yearMissing', facts: { token: '{year}' } }, 'en'),
    ).toContain('Add {year}.')
  })
})

describe('noticeText', () => {
  it('tells the level when it has words for it, else the action, else that something changed', () => {
    expect(noticeText('reports.approve@irban-review', 'id')).toContain('Irban')
    expect(noticeText('plans.submit@submitted', 'id')).toBe('PKPT menunggu verifikasi Anda.')
    expect(noticeText('toString', 'en')).toBe('This record has changed.')
  })
})
