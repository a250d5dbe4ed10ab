import { describe, expect, it } from 'vitest'

import type { FormWords } from '@/portal/words'

import { readAnswer } from './send'

const WORDS = { network: 'putus', sessionEnded: 'berakhir' } as FormWords
const REFUSAL = JSON.stringify({ errors: [{ code: 'x', message: 'tidak' }] })

describe('what an answer of the API means to a form', () => {
  it.each([400, 403, 404, 409, 413, 422])('%s stays as it is: asking again is no use', (status) => {
    expect(readAnswer(status, REFUSAL, WORDS)).toMatchObject({ isFinal: true })
  })

  it.each([401, 408, 429, 500, 503, 507])('%s may go better the next time', (status) => {
    expect(readAnswer(status, REFUSAL, WORDS)).not.toMatchObject({ isFinal: true })
  })

  it('takes an answer that is not ours, of a proxy for instance, for a broken line', () => {
    expect(readAnswer(413, '<html>', WORDS)).toEqual({
      errors: [{ code: 'network', message: 'putus' }],
    })
  })
})
