import type { Field, FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'

import { describeValue } from './describeValue'
import { statusField } from '@/fields/factories'
import { approvalsField } from '@/fields/report'
import { roundsField } from '@/fields/followUp'
import { reviewsField } from '@/fields/workingPaper'
import { reportWorkflow } from '@/domain/reports/workflow'

const WORDS = { language: 'id', timeZone: 'Asia/Jakarta', names: new Map() } as const

/** As Payload keeps it: the fields of a row at hand. */
const kept = (field: Field): FlattenedField =>
  ({ ...field, flattenedFields: 'fields' in field ? field.fields : [] }) as FlattenedField

describe('a value of the audit log', () => {
  it.each([
    [statusField(reportWorkflow, 'reports'), 'technical-review', 'Reviu pengendali teknis'],
    [approvalsField(), [{ level: 'inspektur-review' }], '1. Tingkat persetujuan: Inspektur'],
    [
      reviewsField(),
      [{ level: 'kt-review', decision: 'returned' }],
      '1. Tingkat persetujuan: Reviu ketua tim; Hasil reviu: Dikembalikan',
    ],
  ])('is told by its words, never by its code', (field, value, words) => {
    expect(describeValue(kept(field), value, WORDS)).toBe(words)
  })

  it('that is a frozen copy is told by where it can be read', () => {
    const rounds = [{ number: 1, verdict: 'done' }]
    expect(describeValue(kept(roundsField()), rounds, WORDS)).toBe(
      'dapat dibaca di halaman data itu',
    )
  })
})
