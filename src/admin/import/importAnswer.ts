import type { ImportLine } from '@/imports/importErrors'
import type { ImportResult } from '@/imports/importPlan'

/** An error of a row, or of the whole file where it names no row. */
export type ImportProblem = Pick<ImportLine, 'code' | 'message'> & Partial<ImportLine>
export type ImportAnswer =
  | { isDone: true; result: Omit<ImportResult, 'errors'> }
  | { isDone: false; errors: ImportProblem[] }

export type ImportInput = { file: File; year: string; title: string; dryRun: boolean }

/** Sends a file to be checked or taken in; a dropped line is an answer too. */
export const sendImport = async (
  { file, year, title, dryRun }: ImportInput,
  { language, offline, failed }: { language: string; offline: string; failed: string },
): Promise<ImportAnswer> => {
  const body = new FormData()
  body.set('file', file)
  body.set('year', year)
  body.set('title', title)
  body.set('dryRun', String(dryRun))
  const problem = (message: string): ImportAnswer => ({
    isDone: false,
    errors: [{ code: 'request.failed', message }],
  })
  try {
    const response = await fetch('/api/plans/import', {
      method: 'POST',
      body,
      credentials: 'same-origin',
      headers: { 'Accept-Language': language },
    })
    const answer = (await response.json().catch(() => null)) as
      (Omit<ImportResult, 'errors'> & { errors?: ImportProblem[] }) | null
    if (response.ok && answer) return { isDone: true, result: answer }
    return answer?.errors?.length ? { isDone: false, errors: answer.errors } : problem(failed)
  } catch {
    return problem(offline)
  }
}
