import path from 'node:path'

import { Piscina } from 'piscina'

import { type AllowedFile, contentViolation, type FileToCheck } from '@/domain/evidence/fileKind'
import { RuleViolation } from '@/domain/violation'

import type { Judgement } from './judgeThread'
import { findPictureProblem } from './pictureContent'

/** As many as are looked at at once (inspectFile.ts). */
const THREADS_MAX = 2
/** Two of them beside the rest of the process stay within what it may have (docs/production.md). */
const MEGABYTES_MAX = 256
/** No file of an honest sender takes two; what takes longer was made to. */
const SECONDS_MAX = 20
const IDLE_MS = 10 * 60_000

let pool: Piscina<FileToCheck, Judgement> | undefined

/** Started with the first file; it is no part of what Next builds, which has no threads. */
const threads = (): Piscina<FileToCheck, Judgement> =>
  (pool ??= new Piscina({
    filename: path.join(/* turbopackIgnore: true */ process.cwd(), 'hooks/evidence/judgeThread.ts'),
    execArgv: ['--import', 'tsx'],
    maxThreads: THREADS_MAX,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_MAX },
  }))

/** A thread that runs out of time or memory ends; a busy server may be why it took so long. */
const inThread = async (file: FileToCheck, secondsMax: number): Promise<Judgement> => {
  const signal = AbortSignal.timeout(secondsMax * 1000)
  try {
    return await threads().run(file, { signal })
  } catch (error) {
    if (signal.aborted) throw new RuleViolation('evidence.busy')
    if (isOutOfMemory(error)) throw contentViolation('archive-too-large')
    throw error
  }
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

/**
 * Whether a file is what its name says and carries nothing hidden: `assertAllowedFile`, and what only
 * unpacking or decoding shows. In a thread of its own: one made for it keeps a processor for seconds,
 * in which nobody else would be answered (measured).
 *
 * @throws RuleViolation as `assertAllowedFile` does; `evidence.busy` when it took too long
 */
export const judgeContent = async (
  file: FileToCheck,
  { secondsMax = SECONDS_MAX } = {},
): Promise<AllowedFile> => {
  const judgement = await inThread(file, secondsMax)
  if ('refused' in judgement)
    throw new RuleViolation(judgement.refused.code, judgement.refused.facts)
  const { allowed } = judgement
  const isPicture = allowed.mime.startsWith('image/')
  const problem = isPicture ? await findPictureProblem(file.bytes) : undefined
  if (problem) throw contentViolation(problem)
  return allowed
}
