import { describe, expect, it } from 'vitest'

import { id } from '@/i18n/id'

import { failureOf, readFailure } from './failure'
import { JobProblem } from './job'
import { JOB_NAMES } from './jobs'

const CANARY = 'budi@contoh.go.id'

describe('the failure that is kept of an error', () => {
  it.each([
    [
      'a system error',
      Object.assign(new Error(CANARY), { code: 'ENOSPC', path: CANARY }),
      'ENOSPC',
    ],
    ['a refusal of the database', Object.assign(new Error(CANARY), { code: '23505' }), '23505'],
    ['a mistake of ours', new TypeError(CANARY), 'TypeError'],
    ['a reason of our own', new JobProblem('BACKUP_UNDER_WAY'), 'BACKUP_UNDER_WAY'],
    ['a code that somebody typed', Object.assign(new Error(), { code: CANARY }), 'Error'],
    ['a name that somebody typed', Object.assign(new Error(), { name: CANARY }), 'Error'],
    ['what is no error', CANARY, 'UNKNOWN'],
  ])('of %s is a code and a place', (_name, error, code) => {
    const failure = failureOf(error)
    expect(failure.code).toBe(code)
    expect(JSON.stringify(failure)).not.toContain(CANARY)
  })

  it('names the place in our source', () => {
    expect(failureOf(new Error(CANARY)).at).toMatch(/^src\/jobs\/failure\.test\.ts:\d+$/)
  })
})

describe('the failure that is shown of a job', () => {
  it.each([
    [{ code: 'ENOSPC', at: 'src/jobs/removeFile.ts:12' }, 'ENOSPC'],
    [{ value: { message: 'job heartbeat timeout' } }, 'WORKER_LOST'],
    [{ value: { message: 'job timed out' } }, 'TOO_LONG'],
    [{ name: 'Error', message: 'handler execution exceeded 60s', stack: CANARY }, 'TOO_LONG'],
    [{ value: 'pg-boss shut down while active' }, 'WORKER_STOPPED'],
    [{ message: CANARY }, 'UNKNOWN'],
    [null, 'UNKNOWN'],
  ])('of %j is %s, never a message', (output, code) => {
    expect(readFailure(output).code).toBe(code)
    expect(JSON.stringify(readFailure(output))).not.toContain(CANARY)
  })
})

describe('words', () => {
  it('are there for every kind of work', () => {
    expect(JOB_NAMES.filter((name) => !Object.hasOwn(id.values.jobs, name))).toEqual([])
  })

  it.each([
    'BACKUP_UNDER_WAY',
    'FILES_UNKNOWN',
    'MAIL_NOT_SET',
    'WORKER_LOST',
    'WORKER_STOPPED',
    'TOO_LONG',
    'UNKNOWN',
  ])('are there for %s', (code) => expect(Object.hasOwn(id.values.jobFailures, code)).toBe(true))
})
