import { createInflateRaw } from 'node:zlib'

import type { ContentProblem } from '@/domain/evidence/fileStructure'
import { readZipDirectory, type ZipEntry } from '@/domain/evidence/zipDirectory'

/** Pictures and fonts; any other part may be read as XML, whatever it is called. */
const NO_XML = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|ttf|odttf)$/i
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i
/** As long as the longest text looked for, so that none is missed between two pieces. */
const OVERLAP = 16
const LOCAL_BYTES = 30
const STORED = 0

/** The packed bytes of a part; nothing when its own head and the directory do not agree. */
const packedOf = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | null => {
  const { localOffset, packedBytes, unpackedBytes, isStored } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset + localOffset, LOCAL_BYTES)
  const start = localOffset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true)
  if ((view.getUint16(8, true) === STORED) !== isStored) return null
  if (start + packedBytes > bytes.length || (isStored && packedBytes !== unpackedBytes)) return null
  return bytes.subarray(start, start + packedBytes)
}

/** Looks through a part piece by piece; without NULs, so that UTF-16 hides nothing. */
const declarationSearch = (): ((piece: Uint8Array) => boolean) => {
  let tail = ''
  return (piece) => {
    const text = tail + Buffer.from(piece).toString('latin1').replaceAll('\0', '')
    tail = text.slice(-OVERLAP)
    return DECLARATION.test(text)
  }
}

/**
 * Unpacks one part as a stream, keeping nothing of it: what is larger than the directory says is a
 * bomb, what declares entities can read files or swell in whoever opens it.
 */
const findPartProblem = async (
  packed: Uint8Array,
  { name, unpackedBytes, isStored }: ZipEntry,
): Promise<ContentProblem | undefined> => {
  const declares = NO_XML.test(name) ? () => false : declarationSearch()
  if (isStored) return declares(packed) ? 'active-content' : undefined
  const pieces = createInflateRaw()
  pieces.end(packed)
  let size = 0
  try {
    for await (const piece of pieces) {
      size += (piece as Uint8Array).length
      if (size > unpackedBytes) return 'archive-too-large'
      if (declares(piece as Uint8Array)) return 'active-content'
    }
  } catch {
    return 'broken-archive'
  } finally {
    pieces.destroy()
  }
  return undefined
}

/**
 * What only unpacking shows of a DOCX or XLSX whose directory is sound (`findOfficeProblem`): parts
 * larger than they say, and XML that declares entities. Undefined when there is nothing.
 */
export const findUnpackedProblem = async (
  bytes: Uint8Array,
): Promise<ContentProblem | undefined> => {
  for (const entry of readZipDirectory(bytes) ?? []) {
    const packed = packedOf(bytes, entry)
    if (!packed) return 'broken-archive'
    const problem = await findPartProblem(packed, entry)
    if (problem) return problem
  }
  return undefined
}
