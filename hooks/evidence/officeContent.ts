import { createInflateRaw } from 'node:zlib'

import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { findOfficeProblem, UNPACKED_BYTES_MAX } from '@/domain/evidence/fileStructure'
import {
  findRelationProblem,
  findStartProblem,
  findTextProblem,
  isChartWorkbook,
  mayBeXml,
  OVERLAP,
} from '@/domain/evidence/officeParts'
import { readZipDirectory, type ZipEntry } from '@/domain/evidence/zipDirectory'

/** Relations of a part, and the workbook behind a chart, are looked at whole. */
const KEPT_BYTES_MAX = { relations: 2 * 1_024 * 1_024, workbook: 20 * 1_024 * 1_024 }
const START_BYTES = 8
const PIECE_BYTES = 131_072

type Piece = Uint8Array
type Search = { take: (piece: Piece) => ContentProblem | undefined; kept: Piece[] }
/** What all parts of a file, those of its workbooks included, may still unpack to. */
type Room = { bytes: number }
type Part = { entry: ZipEntry; packed: Uint8Array; isInner: boolean; room: Room }

const plain = (piece: Piece): string =>
  // Without NULs, so that UTF-16 hides nothing.
  Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1').replaceAll('\0', '')

const keptBytesMax = ({ entry: { name }, isInner }: Part): number => {
  if (name.toLowerCase().endsWith('.rels')) return KEPT_BYTES_MAX.relations
  return isChartWorkbook(name) && !isInner ? KEPT_BYTES_MAX.workbook : 0
}

/** Looks through a part piece by piece and keeps only what is looked at whole. */
const searchOf = (part: Part): Search => {
  const { name, unpackedBytes } = part.entry
  const bytesMax = keptBytesMax(part)
  const kept: Piece[] = []
  let [size, tail] = [0, '']
  const take: Search['take'] = (piece) => {
    const isFirst = size === 0
    size += piece.length
    if (size > unpackedBytes || (bytesMax > 0 && size > bytesMax)) return 'archive-too-large'
    if (bytesMax > 0) kept.push(piece)
    if (bytesMax === KEPT_BYTES_MAX.workbook) return undefined
    const start = isFirst ? Buffer.from(piece.subarray(0, START_BYTES)).toString('latin1') : ''
    const problem = findStartProblem(start)
    if (problem || !mayBeXml(name)) return problem
    const text = tail + plain(piece)
    tail = text.slice(-OVERLAP)
    return findTextProblem(name, text)
  }
  return { take, kept }
}

/** Unpacks a part as a stream: what is larger than the directory says is a bomb. */
const streamThrough = async (
  { packed, entry }: Part,
  take: Search['take'],
): Promise<ContentProblem | undefined> => {
  if (entry.isStored) return packed.length === entry.unpackedBytes ? take(packed) : 'broken-archive'
  const pieces = createInflateRaw({ chunkSize: PIECE_BYTES })
  pieces.end(packed)
  try {
    for await (const piece of pieces) {
      const problem = take(piece as Uint8Array)
      if (problem) return problem
    }
  } catch {
    return 'broken-archive'
  } finally {
    pieces.destroy()
  }
  return undefined
}

const findPartProblem = async (part: Part): Promise<ContentProblem | undefined> => {
  part.room.bytes -= part.entry.unpackedBytes
  if (part.room.bytes < 0) return 'archive-too-large'
  const { take, kept } = searchOf(part)
  const problem = await streamThrough(part, take)
  if (problem || kept.length === 0) return problem
  const whole = Buffer.concat(kept)
  if (!isChartWorkbook(part.entry.name)) return findRelationProblem(plain(whole))
  return (
    findOfficeProblem(whole, 'xl/workbook.xml') ??
    findProblemOfParts(whole, { isInner: true, room: part.room })
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
  findProblemOfParts(bytes, { isInner: false, room: { bytes: UNPACKED_BYTES_MAX } })
