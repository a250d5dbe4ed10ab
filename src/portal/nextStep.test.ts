import { describe, expect, it } from 'vitest'

import { type FollowUpFacts, nextStep } from './nextStep'

const response = (status: string, rest = {}): FollowUpFacts => ({
  kind: 'response',
  status,
  ...rest,
})
const evidence = (status: string, rest = {}): FollowUpFacts => ({
  kind: 'evidence',
  status,
  ...rest,
})

describe('what an OPD does next', () => {
  it('asks for a response first, and goes on with one that was begun', () => {
    expect(nextStep('open', [])).toEqual({ name: 'respond', isBegun: false })
    expect(nextStep('open', [response('draft')])).toEqual({ name: 'respond', isBegun: true })
  })

  it('asks for proof once the response was sent', () => {
    expect(nextStep('open', [response('submitted')])).toEqual({ name: 'evidence', isBegun: false })
    expect(nextStep('partial', [response('confirmed'), evidence('draft')])).toEqual({
      name: 'evidence',
      isBegun: true,
    })
  })

  it('puts a return before everything else and names what the verifier wrote', () => {
    const returned = evidence('returned', {
      returnNote: 'lihat butir 2',
      items: [
        { accepted: true, reviewNote: 'baik' },
        { accepted: false, reviewNote: 'kuitansi tidak terbaca' },
      ],
    })
    expect(nextStep('open', [response('draft'), returned])).toEqual({
      name: 'fix',
      kind: 'evidence',
      what: 'kuitansi tidak terbaca',
    })
  })

  it('asks for nothing while proof is being checked, and again after a partial verdict', () => {
    expect(nextStep('open', [evidence('submitted')])).toMatchObject({ name: 'wait' })
    expect(nextStep('open', [evidence('verified')])).toMatchObject({ isVerified: true })
    expect(nextStep('partial', [evidence('confirmed')])).toMatchObject({ name: 'evidence' })
  })

  it('asks for nothing when the recommendation is closed', () => {
    expect(nextStep('done', [])).toEqual({ name: 'none' })
    expect(nextStep('not-actionable', [response('draft')])).toEqual({ name: 'none' })
  })
})
