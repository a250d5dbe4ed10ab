// A thread of its own for one file at a time (judgeContent.ts).
import type { ContentProblem } from '@/domain/evidence/contentProblem'
import {
  assertAllowedFile,
  contentViolation,
  type AllowedFile,
  type FileKind,
  type FileToCheck,
} from '@/domain/evidence/fileKind'
import { RuleViolation } from '@/domain/violation'

import { findUnpackedProblem } from './officeContent'
import { findPackedPdfProblem } from './pdfContent'

/** What a thread answers: errors lose their kind on the way. */
export type Judgement =
  { allowed: AllowedFile } | { refused: Pick<RuleViolation, 'code' | 'facts'> }

/** What only unpacking shows, by kind; pictures are decoded by a library that has threads of its own. */
const UNPACKED = {
  pdf: findPackedPdfProblem,
  docx: findUnpackedProblem,
  xlsx: findUnpackedProblem,
  jpeg: null,
  png: null,
  webp: null,
} satisfies Record<FileKind, ((bytes: Uint8Array) => Promise<ContentProblem | undefined>) | null>

const judge = async (file: FileToCheck): Promise<AllowedFile> => {
  const allowed = assertAllowedFile(file)
  const problem = await UNPACKED[allowed.kind]?.(file.bytes)
  if (problem) throw contentViolation(problem)
  return allowed
}

export default async (file: FileToCheck): Promise<Judgement> => {
  try {
    return { allowed: await judge(file) }
  } catch (error) {
    if (!(error instanceof RuleViolation)) throw error
    return { refused: { code: error.code, facts: error.facts } }
  }
}
