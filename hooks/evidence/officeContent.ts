import { createInflateRaw } from 'node:zlib'

import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { openCallSearch } from '@/domain/evidence/office/programCallSearch'
import { findOfficeProblem, UNPACKED_BYTES_MAX } from '@/domain/evidence/fileStructure'
import {
  findStartProblem,
  findTextProblem,
  isChartWorkbook,
  mayBeXml,
  OVERLAP,
} from '@/domain/evidence/office/officeParts'
import { findRelationProblem, findTypeProblem } from '@/domain/evidence/office/officeRelations'
import { openPlainReader } from '@/domain/evidence/office/plainBytes'
import { readZipDirectory, type ZipEntry } from '@/domain/evidence/zipDirectory'

/** Relations and types of parts, and the workbook behind a chart, are looked at whole. */
const KEPT_BYTES_MAX = { tags: 2 * 1_024 * 1_024, workbook: 20 * 1_024 * 1_024 }
/** Several times those of a thick report. */
const TAGS_BYTES_MAX = 4 * 1_024 * 1_024
const START_BYTES = 8
const PIECE_BYTES = 131_072

type Piece = Uint8Array
type Look = (piece: Piece) => ContentProblem | undefined
type Search = { take: Look; kept: Piece[] }
/** What all parts of a file, those of its workbooks included, may still unpack to; of it, relations and types. */
type Room = { bytes: number; tags: number }
type Part = { entry: ZipEntry; packed: Uint8Array; isInner: boolean; room: Room }

const latin1 = ({ buffer, byteOffset, byteLength }: Piece): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('latin1')

/** Looks at tags one by one: only in relations and types, which are small. */
const findTagProblemOf = ({ name }: ZipEntry) => {
  const lowered = name.toLowerCase()
  if (lowered.endsWith('.rels')) return findRelationProblem
  return lowered === '[content_types].xml' ? findTypeProblem : undefined
}

const keptBytesMax = ({ entry, isInner }: Part): number => {
  if (findTagProblemOf(entry)) return KEPT_BYTES_MAX.tags
  return isChartWorkbook(entry.name) && !isInner ? KEPT_BYTES_MAX.workbook : 0
}

/** Looks through a part as XML, whatever it is called; pictures by name and first bytes are passed over. */
const lookThrough = ({ name }: ZipEntry): Look => {
  const [plainOf, findCall] = [openPlainReader(), openCallSearch()]
  let [isStart, isPassedOver, tail] = [true, false, '']
  return (piece) => {
    if (isStart) {
      const start = latin1(piece.subarray(0, START_BYTES))
      const problem = findStartProblem(start)
      if (problem) return problem
      isPassedOver = !mayBeXml(name, start)
    }
    if (isPassedOver) return undefined
    const plain = plainOf(piece)
    const text = tail + latin1(plain)
    tail = text.slice(-OVERLAP)
    const problem = findTextProblem(text, { isStart }) ?? findCall(plain)
    isStart = false
    return problem
  }
}

/** Looks through a part piece by piece and keeps only what is looked at whole. */
const searchOf = (part: Part): Search => {
  const { entry } = part
  const bytesMax = keptBytesMax(part)
  const kept: Piece[] = []
  const look = bytesMax === KEPT_BYTES_MAX.workbook ? undefined : lookThrough(entry)
  let size = 0
  const take: Look = (piece) => {
    size += piece.length
    if (size > entry.unpackedBytes || (bytesMax > 0 && size > bytesMax)) return 'archive-too-large'
    if (bytesMax > 0) kept.push(piece)
    return look?.(piece)
  }
  return { take, kept }
}

/** A part that is not packed, in pieces like the others. */
function* piecesOf(stored: Uint8Array): Generator<Piece> {
  for (let at = 0; at < stored.length; at += PIECE_BYTES)
    yield stored.subarray(at, at + PIECE_BYTES)
}

/** Unpacks a part as a stream: what is larger than the directory says is a bomb. */
const streamThrough = async (
  { packed, entry }: Part,
  take: Look,
): Promise<ContentProblem | undefined> => {
  if (entry.isStored && packed.length !== entry.unpackedBytes) return 'broken-archive'
  const inflating = entry.isStored ? undefined : createInflateRaw({ chunkSize: PIECE_BYTES })
  inflating?.end(packed)
  try {
    for await (const piece of inflating ?? piecesOf(packed)) {
      const problem = take(piece as Uint8Array)
      if (problem) return problem
    }
  } catch {
    return 'broken-archive'
  } finally {
    inflating?.destroy()
  }
  return undefined
}

const findPartProblem = async (part: Part): Promise<ContentProblem | undefined> => {
  const { entry, room } = part
  room.bytes -= entry.unpackedBytes
  const findTagProblem = findTagProblemOf(entry)
  if (findTagProblem) room.tags -= entry.unpackedBytes
  if (room.bytes < 0 || room.tags < 0) return 'archive-too-large'
  const { take, kept } = searchOf(part)
  const problem = await streamThrough(part, take)
  if (problem || kept.length === 0) return problem
  const whole = Buffer.concat(kept)
  if (findTagProblem) return findTagProblem(latin1(openPlainReader()(whole)))
  return (
    findOfficeProblem(whole, 'xl/workbook.xml') ??
    findProblemOfParts(whole, { isInner: true, room })
  )
}

const findProblemOfParts = async (
  bytes: Uint8Array,
  { isInner, room }: Pick<Part, 'isInner' | 'room'>,
): Promise<ContentProblem | undefined> => {
  for (const entry of readZipDirectory(bytes) ?? []) {
    const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedBytes)
    const problem = await findPartProblem({ entry, packed, isInner, room })
    if (problem) return problem
  }
  return undefined
}

/**
 * What only unpacking shows of a DOCX or XLSX whose directory is sound (`findOfficeProblem`): parts
 * larger than they say, entities, programs and archives under another name, and what Office would
 * fetch from outside. The workbooks behind charts are looked through as well and hold no further ones;
 * each within bounds of its own would unpack to gigabytes (measured).
 */
export const findUnpackedProblem = (bytes: Uint8Array): Promise<ContentProblem | undefined> =>
  findProblemOfParts(bytes, {
    isInner: false,
    room: { bytes: UNPACKED_BYTES_MAX, tags: TAGS_BYTES_MAX },
  })
