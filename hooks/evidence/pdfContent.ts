import { promisify } from 'node:util'
import { inflate } from 'node:zlib'

import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { findPdfActionProblem } from '@/domain/evidence/pdf/pdfActions'
import { findPdfNameProblem } from '@/domain/evidence/pdf/pdfNames'
import {
  addStreamObjects,
  fileObjects,
  objectStartsOf,
  OBJECTS_MAX,
} from '@/domain/evidence/pdf/pdfObjects'
import { type ObjectStream, objectStreamsOf } from '@/domain/evidence/pdf/pdfStreams'

const inflated = promisify(inflate)

/**
 * A stream holds a few hundred small objects; a whole document some megabytes of them. To look through
 * 64 MB of nothing but names took two seconds (measured).
 */
const STREAM_BYTES_MAX = 16 * 1_024 * 1_024
const TOTAL_BYTES_MAX = 32 * 1_024 * 1_024
/** Of a hundred objects each, as software packs them, they hold more than a file may have. */
const STREAMS_MAX = 5_000

/** Nothing when it cannot be looked into. */
const unpack = async ({ packed, packing }: ObjectStream): Promise<Uint8Array | null> => {
  if (packing === 'none') return packed
  try {
    return await inflated(packed, { maxOutputLength: STREAM_BYTES_MAX })
  } catch {
    return null // Too large, broken, or encrypted.
  }
}

/**
 * What only unpacking shows of a PDF whose plain names are sound (`findPdfProblem`): names in packed
 * objects, and actions that leave the document by themselves. Page contents and pictures stay packed.
 */
export const findPackedPdfProblem = async (
  bytes: Uint8Array,
): Promise<ContentProblem | undefined> => {
  const pieces = [bytes]
  let [total, packed] = [0, 0]
  const starts = objectStartsOf(bytes)
  if (!starts) return 'pdf-hidden'
  const objects = fileObjects(bytes, starts)
  for (const stream of objectStreamsOf(bytes, starts)) {
    if (stream === 'hidden') return 'pdf-hidden'
    // 300 KB that named sixteen million took a gigabyte and most of a minute (measured).
    packed += stream.count
    if (packed > OBJECTS_MAX) return 'pdf-hidden'
    const unpacked = await unpack(stream)
    total += unpacked?.length ?? 0
    if (!unpacked || total > TOTAL_BYTES_MAX || pieces.length > STREAMS_MAX) return 'pdf-hidden'
    const problem = findPdfNameProblem(unpacked)
    if (problem) return problem
    if (!addStreamObjects(objects, unpacked, stream)) return 'pdf-hidden'
    pieces.push(unpacked)
  }
  return findPdfActionProblem(pieces, objects)
}
