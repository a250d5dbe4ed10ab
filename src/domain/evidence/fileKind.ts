import { RuleViolation } from '@/domain/violation'
import { hasTextAt, textOf } from './byteSearch'
import type { ContentProblem } from './contentProblem'
import { cleanFileName, extensionOf, hasRunnableEnding } from './fileName'
import { findForeignContent, findOfficeProblem, findPdfProblem } from './fileStructure'
import { jpegPixels, PIXELS_MAX, pngPixels, webpPixels } from './imageSize'
import { LOCAL_MARK } from './zipDirectory'

export const FILE_KINDS = ['pdf', 'jpeg', 'png', 'webp', 'docx', 'xlsx'] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Settings: the largest file in bytes, and the kinds taken (all six when absent). */
export type FileLimits = { bytesMax: number; kinds?: readonly FileKind[] }

export type FileToCheck = {
  /** The whole file. */
  bytes: Uint8Array
  /** Name as the sender gave it. */
  name: string
  /** Media type as the sender declared it; the general ones browsers fall back to say nothing. */
  declaredMime?: string
  limits: FileLimits
}

export type AllowedFile = { kind: FileKind; mime: string; safeName: string }

const MIME_OF = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileKind, string>

/** 20 MB a file unless the region sets another limit. */
export const FILE_BYTES_MAX = 20 * 1_024 * 1_024

/**
 * Evidence is what its content says, and only one of the kinds allowed. Out: kind and media
 * type by content, and the name as it may be shown. Throws `evidence.empty`, `evidence.tooLarge` {sizeMb, maxMb},
 * `evidence.type` {allowed} for a name, `evidence.heic` for photos that browsers cannot show, `evidence.content`
 * {reason, advice} when the content is not what the name says, or carries something hidden.
 */
export const assertAllowedFile = ({
  bytes,
  name,
  declaredMime,
  limits,
}: FileToCheck): AllowedFile => {
  const safeName = cleanFileName(name)
  assertSize(bytes.length, limits.bytesMax)
  const allowed = limits.kinds ?? FILE_KINDS
  const kind = KIND_OF_EXTENSION.get(extensionOf(safeName))
  if (isHeic(bytes) || ['heic', 'heif'].includes(extensionOf(safeName)))
    throw new RuleViolation('evidence.heic')
  if (!kind || !allowed.includes(kind) || hasRunnableEnding(safeName)) {
    throw new RuleViolation('evidence.type', { allowed: allowed.join(', ') })
  }
  const problem = isDeclaredAs(kind, declaredMime) ? findProblem(kind, bytes) : 'mismatch'
  if (problem) throw contentViolation(problem)
  return { kind, mime: MIME_OF[kind], safeName }
}

/** The refusal of a content: what is wrong with it, and what to do about it. */
export const contentViolation = (problem: ContentProblem): RuleViolation =>
  new RuleViolation('evidence.content', { reason: problem, advice: problem })

const KIND_OF_EXTENSION: ReadonlyMap<string, FileKind> = new Map([
  ['jpg', 'jpeg'],
  ...FILE_KINDS.map((kind): [string, FileKind] => [kind, kind]),
])

type Check = {
  hasMagic: (bytes: Uint8Array) => boolean
  find: (bytes: Uint8Array) => ContentProblem | undefined
}

const startsWith =
  (...texts: string[]) =>
  (bytes: Uint8Array): boolean =>
    texts.some((text) => hasTextAt(bytes, text, 0))

const picture =
  (pixelsOf: (bytes: Uint8Array) => number) =>
  (bytes: Uint8Array): ContentProblem | undefined =>
    pixelsOf(bytes) > PIXELS_MAX ? 'image-too-large' : findForeignContent(bytes)

const CHECKS = {
  pdf: {
    hasMagic: startsWith('%PDF-'),
    find: (bytes) => findPdfProblem(bytes) ?? findForeignContent(bytes),
  },
  jpeg: { hasMagic: startsWith('\xff\xd8\xff'), find: picture(jpegPixels) },
  png: { hasMagic: startsWith('\x89PNG\r\n\x1a\n'), find: picture(pngPixels) },
  webp: {
    hasMagic: (bytes) => hasTextAt(bytes, 'RIFF', 0) && hasTextAt(bytes, 'WEBP', 8),
    find: picture(webpPixels),
  },
  docx: {
    hasMagic: startsWith(LOCAL_MARK),
    find: (bytes) => findOfficeProblem(bytes, 'word/document.xml'),
  },
  xlsx: {
    hasMagic: startsWith(LOCAL_MARK),
    find: (bytes) => findOfficeProblem(bytes, 'xl/workbook.xml'),
  },
} satisfies Record<FileKind, Check>

const findProblem = (kind: FileKind, bytes: Uint8Array): ContentProblem | undefined => {
  const { hasMagic, find } = CHECKS[kind]
  return hasMagic(bytes) ? find(bytes) : 'mismatch'
}

const assertSize = (sizeBytes: number, bytesMax: number): void => {
  if (sizeBytes === 0) throw new RuleViolation('evidence.empty')
  if (sizeBytes <= bytesMax) return
  const inMb = (bytes: number): number => Math.ceil((bytes / 1_048_576) * 10) / 10
  throw new RuleViolation('evidence.tooLarge', { sizeMb: inMb(sizeBytes), maxMb: inMb(bytesMax) })
}

/** Browsers that do not know a type send these; anything else must be the type of the content. */
const GENERAL_MIMES = [
  '',
  'application/octet-stream',
  'application/zip',
  'application/x-zip-compressed',
]

const isDeclaredAs = (kind: FileKind, declaredMime = ''): boolean => {
  const mime = declaredMime.split(';')[0]?.trim().toLowerCase() ?? ''
  return (
    GENERAL_MIMES.includes(mime) ||
    mime === MIME_OF[kind] ||
    (kind === 'jpeg' && mime === 'image/jpg')
  )
}

const isHeic = (bytes: Uint8Array): boolean =>
  hasTextAt(bytes, 'ftyp', 4) &&
  /^(?:heic|heix|hevc|heim|heis|mif1|msf1|avif)/.test(textOf(bytes, 8, 12))
