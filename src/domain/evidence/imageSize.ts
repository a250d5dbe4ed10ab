/** More than almost any camera or scanner makes; decoded, a picture of it fills a fifth of a gigabyte. */
export const PIXELS_MAX = 50_000_000

const JPEG_SIZES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Width and height stand in the first chunk. */
export const pngPixels = (bytes: Uint8Array): number =>
  bytes.length < 24 ? 0 : viewOf(bytes).getUint32(16) * viewOf(bytes).getUint32(20)

/** Segments one after the other until the one that tells the size. */
export const jpegPixels = (bytes: Uint8Array): number => {
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (JPEG_SIZES.includes(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return 0
}

const u24 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)

/** Extended, lossless and lossy files tell their size each in another way. */
export const webpPixels = (bytes: Uint8Array): number => {
  if (bytes.length < 30) return 0
  const kind = String.fromCharCode(...bytes.subarray(12, 16))
  if (kind === 'VP8X') return (u24(bytes, 24) + 1) * (u24(bytes, 27) + 1)
  if (kind === 'VP8L') {
    const bits = viewOf(bytes).getUint32(21, true)
    return ((bits & 0x3fff) + 1) * (((bits >>> 14) & 0x3fff) + 1)
  }
  const view = viewOf(bytes)
  return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff)
}
