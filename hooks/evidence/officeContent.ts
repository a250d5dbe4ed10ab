import { setImmediate } from 'node:timers/promises'
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
/** Several times those of a thick report. They are looked at whole, in which nobody else is answered. */
const RELATIONS_BYTES_MAX = 4 * 1_024 * 1_024
const START_BYTES = 8
const PIECE_BYTES = 131_072

type Piece = Uint8Array
type Search = { take: (piece: Piece) => ContentProblem | undefined; kept: Piece[] }
/** What all parts of a file, those of its workbooks included, may still unpack to; of it, relations. */
type Room = { bytes: number; relations: number }
type Part = { entry: ZipEntry; packed: Uint8Array; isInner: boolean; room: Room }

/** As text without NULs, so that UTF-16 hides nothing. Out of a text they took seconds (measured). */
const plain = (piece: Piece): string =>
  Buffer.from(piece.includes(0) ? piece.filter((byte) => byte !== 0) : piece).toString('latin1')

const isRelations = ({ name }: ZipEntry): boolean => name.toLowerCase().endsWith('.rels')

const keptBytesMax = ({ entry, isInner }: Part): number => {
  if (isRelations(entry)) return KEPT_BYTES_MAX.relations
  return isChartWorkbook(entry.name) && !isInner ? KEPT_BYTES_MAX.workbook : 0
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
    return findTextProblem(name, text, { isStart: isFirst })
  }
  return { take, kept }
}

/** A part that is not packed, in pieces like the others; between them everybody else has a turn. */
async function* piecesOf(stored: Uint8Array): AsyncGenerator<Piece> {
  for (let at = 0; at < stored.length; at += PIECE_BYTES) {
    yield stored.subarray(at, at + PIECE_BYTES)
    await setImmediate()
  }
}

/** Unpacks a part as a stream: what is larger than the directory says is a bomb. */
const streamThrough = async (
  { packed, entry }: Part,
  take: Search['take'],
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
  if (isRelations(entry)) room.relations -= entry.unpackedBytes
  if (room.bytes < 0 || room.relations < 0) return 'archive-too-large'
  const { take, kept } = searchOf(part)
  const problem = await streamThrough(part, take)
  if (problem || kept.length === 0) return problem
  const whole = Buffer.concat(kept)
  if (!isChartWorkbook(entry.name)) return findRelationProblem(plain(whole))
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
    room: { bytes: UNPACKED_BYTES_MAX, relations: RELATIONS_BYTES_MAX },
  })
