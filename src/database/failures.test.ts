import { describe, expect, it } from 'vitest'

import { isConnectionLoss, isFull, isUnavailable } from './failures'

const coded = (code: string): Error => Object.assign(new Error('x'), { code })
const wrapped = (cause: Error): Error => new Error('Failed query', { cause })

describe('what the database says', () => {
  it.each([
    '08006',
    '08001',
    '57P01',
    '57P02',
    '57P03',
    '25P03',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
  ])('%s is a lost connection, wherever it is wrapped', (code) => {
    expect(isConnectionLoss(coded(code))).toBe(true)
    expect(isUnavailable(wrapped(wrapped(coded(code))))).toBe(true)
  })

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
  ])('"%s" is a lost connection, though it has no code', (message) => {
    expect(isConnectionLoss(new Error(message))).toBe(true)
  })

  it.each(['53200', '53300', '53400', '57014'])(
    '%s passes, though the connection stands',
    (code) => {
      expect([isConnectionLoss(coded(code)), isUnavailable(coded(code))]).toEqual([false, true])
    },
  )

  it.each(['53100', 'ENOSPC', 'EDQUOT'])('%s is a full disk', (code) => {
    expect([isFull(wrapped(coded(code))), isUnavailable(coded(code))]).toEqual([true, false])
  })

  it.each(['23505', '40001', '55P03', '22P02', 'ENOENT'])('%s is none of them', (code) => {
    const error = wrapped(coded(code))
    expect([isUnavailable(error), isFull(error)]).toEqual([false, false])
  })

  it('is told from what only looks like it', () => {
    for (const thrown of [undefined, null, 'ECONNREFUSED', new Error('a Connection terminated')])
      expect(isUnavailable(thrown)).toBe(false)
    const circle = new Error('x')
    circle.cause = circle
    expect(isUnavailable(circle)).toBe(false)
  })
})
