import { hasTextAt, lastIndexOfText, textOf } from './byteSearch'
import type { ContentProblem } from './contentProblem'
import { findPdfNameProblem } from './pdf/pdfNames'
import { findZipEnd, LOCAL_MARK, readZipDirectory, type ZipEntry } from './zipDirectory'

const LESS_THAN = 0x3c
const LOWER_CASE_BIT = 0x20
const PDF_TAIL_BYTES_MAX = 1_024
const ENTRIES_MAX = 1_000
/** Of a file and of all that is packed within it. */
export const UNPACKED_BYTES_MAX = 200 * 1_024 * 1_024
const UNPACK_RATIO_MAX = 100
/** Office's own are shorter by far; looking for a program in one of 64 KB took over a second (measured). */
const NAME_CHARACTERS_MAX = 300

/** Letters and signs that need none of this in a name, and parts in pieces, are read in two ways. */
const AMBIGUOUS_NAME =
  /%(?:00|2[def]|3\d|[46][1-9a-f]|[57][0-9a]|5[cf]|7e)|\/\[\d+\](?:\.last)?\.piece$/i

/** Tags with which a browser would take the file for a page. */
const PAGE_TAGS = ['<script', '<html', '<!doctype html', '<iframe', '<?php'] as const
/** White space, as a browser reads it, and what closes a tag. */
const ENDS_OF_TAG = new Set([...'\t\n\v\f\r >/\xa0'].map((sign) => sign.charCodeAt(0)))
const ACTIVE_ENTRY =
  /(?:^|\/)(?:vbaProject[^/]*\.bin|vbaData\.xml|activeX\/.*|macrosheets\/.*)$|\.(?:7z|bat|cmd|com|dll|exe|gz|hta|html?|jar|js|lnk|mht|mhtml|msi|ps1|rar|rtf|scr|vbs|zip)$/i

/** Image or PDF: no page hidden in it, no ZIP appended to it. */
export const findForeignContent = (bytes: Uint8Array): ContentProblem | undefined => {
  if (findZipEnd(bytes) !== -1) return 'hidden-archive'
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === LESS_THAN && opensPage(bytes, at)) return 'markup'
  }
  return undefined
}

/** PDF: ends with %%EOF and at most 1 KB that is no markup; its names start and hide nothing. */
export const findPdfProblem = (bytes: Uint8Array): ContentProblem | undefined => {
  const end = lastIndexOfText(bytes, '%%EOF')
  const tail = bytes.length - end - '%%EOF'.length
  if (end === -1 || tail > PDF_TAIL_BYTES_MAX) return 'pdf-end'
  if (/[<]|PK\x03/.test(textOf(bytes, end, bytes.length))) return 'markup'
  return findPdfNameProblem(bytes)
}

/** DOCX or XLSX: a sound ZIP that holds the `main` part, is no bomb, and carries no macro, program or archive. */
export const findOfficeProblem = (bytes: Uint8Array, main: string): ContentProblem | undefined => {
  const entries = readZipDirectory(bytes)
  if (!entries || !hasTextAt(bytes, LOCAL_MARK, 0)) return 'broken-archive'
  const names = entries.map(({ name }) => name)
  if (!names.includes('[Content_Types].xml') || !names.includes(main)) return 'mismatch'
  if (isBomb(entries, bytes.length)) return 'archive-too-large'
  const isUnsafe = names.some(
    (name) =>
      name.length > NAME_CHARACTERS_MAX ||
      /^\/|^[A-Za-z]:|\\|(?:^|\/)\.\.(?:\/|$)/.test(name) ||
      name.includes('\0') ||
      AMBIGUOUS_NAME.test(name),
  )
  const lowered = new Set(names.map((name) => name.toLowerCase()))
  if (isUnsafe || lowered.size !== names.length) return 'archive-names'
  return names.some((name) => ACTIVE_ENTRY.test(name)) ? 'active-content' : undefined
}

const isBomb = (entries: readonly ZipEntry[], fileBytes: number): boolean => {
  const packed = entries.reduce((total, entry) => total + entry.packedBytes, 0)
  const unpacked = entries.reduce((total, entry) => total + entry.unpackedBytes, 0)
  // Entries that share packed bytes are the trick of overlapping bombs.
  const overlap = packed > fileBytes
  return (
    overlap ||
    entries.length > ENTRIES_MAX ||
    unpacked > UNPACKED_BYTES_MAX ||
    unpacked > packed * UNPACK_RATIO_MAX
  )
}

const opensPage = (bytes: Uint8Array, at: number): boolean => {
  for (const tag of PAGE_TAGS) if (opensTag(bytes, tag, at)) return true
  return false
}

/** Byte by byte and without making text: a file of nothing but '<' must not keep the server busy. */
const opensTag = (bytes: Uint8Array, tag: string, at: number): boolean => {
  for (let index = 1; index < tag.length; index += 1) {
    const expected = tag.charCodeAt(index)
    const byte = bytes[at + index] ?? 0
    const isSame = byte === expected || (expected >= 0x61 && (byte | LOWER_CASE_BIT) === expected)
    if (!isSame) return false
  }
  return ENDS_OF_TAG.has(bytes[at + tag.length] ?? 0)
}
