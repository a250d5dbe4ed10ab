import { hasTextAt } from './byteSearch'

export type ZipEntry = {
  name: string
  packedBytes: number
  unpackedBytes: number
  /** From the part's own head to the end of its packed bytes. */
  localOffset: number
  dataStart: number
  isStored: boolean
}

const END_MARK = 'PK\x05\x06'
const ENTRY_MARK = 'PK\x01\x02'
export const LOCAL_MARK = 'PK\x03\x04'
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
/** The longest record of sizes that may follow a part whose head does not tell them. */
const TRAILER_BYTES_MAX = 24
const COMMENT_BYTES_MAX = 65_535
const ENCRYPTED = 1
const SIZES_FOLLOW = 8
const STORED = 0
const DEFLATED = 8

/** Where the end record of a ZIP stands when the file ends with one; −1 otherwise. */
export const findZipEnd = (bytes: Uint8Array): number => {
  const last = bytes.length - END_BYTES
  for (let at = last; at >= 0 && at >= last - COMMENT_BYTES_MAX; at -= 1) {
    if (hasTextAt(bytes, END_MARK, at) && viewOf(bytes).getUint16(at + 20, true) === last - at)
      return at
  }
  return -1
}

/**
 * Entries of a ZIP as its central directory lists them, without unpacking anything. Undefined when the directory is
 * broken, split, encrypted, ZIP64, does not agree with the heads of the entries it points to, or when
 * entries overlap or leave room for bytes that no entry has: programs would see different files.
 */
export const readZipDirectory = (bytes: Uint8Array): ZipEntry[] | undefined => {
  const end = findZipEnd(bytes)
  if (end === -1) return undefined
  const view = viewOf(bytes)
  const [disks, count] = [view.getUint32(end + 4, true), view.getUint16(end + 10, true)]
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  const isWhole = disks === 0 && view.getUint16(end + 8, true) === count && start + size === end
  if (!isWhole) return undefined
  const entries: ZipEntry[] = []
  let at = start
  while (entries.length < count) {
    const entry = readEntry(bytes, view, at)
    if (!entry || entry.next > end) return undefined
    entries.push(entry)
    at = entry.next
  }
  return at === end && isSeamless(entries, start) ? entries : undefined
}

/** One entry after the other from the first byte to the directory. */
const isSeamless = (entries: readonly ZipEntry[], directory: number): boolean => {
  let reached = 0
  for (const entry of entries.toSorted((one, other) => one.localOffset - other.localOffset)) {
    const gap = entry.localOffset - reached
    if (gap < 0 || gap > TRAILER_BYTES_MAX) return false
    reached = entry.dataStart + entry.packedBytes
  }
  return reached <= directory && directory - reached <= TRAILER_BYTES_MAX
}

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  at: number,
): (ZipEntry & { next: number }) | undefined => {
  if (at + ENTRY_BYTES > bytes.length || !hasTextAt(bytes, ENTRY_MARK, at)) return undefined
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  if ((flags & ENCRYPTED) !== 0 || (method !== STORED && method !== DEFLATED)) return undefined
  const [packedBytes, unpackedBytes] = [
    view.getUint32(at + 20, true),
    view.getUint32(at + 24, true),
  ]
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true)
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const localOffset = view.getUint32(at + 42, true)
  if (next > bytes.length || localOffset + packedBytes > at) return undefined
  const told = { flags, method, packedBytes, unpackedBytes, localOffset }
  const nameBytes = bytes.subarray(at + ENTRY_BYTES, nameEnd)
  const dataStart = findDataStart(bytes, nameBytes, told)
  if (dataStart === undefined) return undefined
  const name = new TextDecoder().decode(nameBytes)
  const isStored = method === STORED
  return { name, packedBytes, unpackedBytes, localOffset, dataStart, isStored, next }
}

type Told = Record<'flags' | 'method' | 'packedBytes' | 'unpackedBytes' | 'localOffset', number>

/** Where a part's bytes begin; nothing when its own head says other than the directory. */
const findDataStart = (bytes: Uint8Array, name: Uint8Array, told: Told): number | undefined => {
  const { localOffset: at } = told
  if (!hasTextAt(bytes, LOCAL_MARK, at) || at + LOCAL_BYTES > bytes.length) return undefined
  const view = viewOf(bytes)
  const sizes = [view.getUint32(at + 18, true), view.getUint32(at + 22, true)]
  const [packed, unpacked] = sizes
  const isUntold = (told.flags & SIZES_FOLLOW) !== 0 && sizes.every((size) => size === 0)
  const nameLength = view.getUint16(at + 26, true)
  const agrees =
    view.getUint16(at + 6, true) === told.flags &&
    view.getUint16(at + 8, true) === told.method &&
    nameLength === name.length &&
    name.every((byte, index) => bytes[at + LOCAL_BYTES + index] === byte) &&
    (isUntold || (packed === told.packedBytes && unpacked === told.unpackedBytes))
  return agrees ? at + LOCAL_BYTES + nameLength + view.getUint16(at + 28, true) : undefined
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
