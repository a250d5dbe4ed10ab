import type { Payload } from 'payload'

/** What a handler gets; `signal` is aborted when the job is no longer this worker's. */
export type JobContext<Data> = { payload: Payload; data: Data; signal: AbortSignal }

/** A reason of our own why a job cannot be done now; the page has words for it. */
export class JobProblem extends Error {
  constructor(readonly code: 'BACKUP_UNDER_WAY' | 'FILES_UNKNOWN' | 'MAIL_NOT_SET') {
    super(code)
    this.name = 'JobProblem'
  }
}
