import { expect, it } from 'vitest'

import { jpegPixels, pngPixels, webpPixels } from './imageSize'

const bytesOf = (hex: string): Uint8Array =>
  new Uint8Array(Buffer.from(hex.replaceAll(' ', ''), 'hex'))

it.each([
  ['PNG', pngPixels, '89504e470d0a1a0a 0000000d 49484452 00002ee0 00002ee0', 144_000_000],
  ['JPEG', jpegPixels, 'ffd8 ffe0 0004 0000 ffc0 0011 08 0064 00c8 03 00000000000000', 20_000],
  [
    'JPEG, progressive',
    jpegPixels,
    'ffd8 ff ffc2 0011 08 ffff ffff 03 00000000000000',
    65_535 ** 2,
  ],
  [
    'WebP, extended',
    webpPixels,
    '52494646 00000000 57454250 56503858 0a000000 00000000 df2e00 df2e00',
    144_000_000,
  ],
  [
    'WebP, lossless',
    webpPixels,
    '52494646 00000000 57454250 5650384c 0a000000 2f ff3ff8ff 00000000 00',
    16_384 * 16_353,
  ],
  [
    'WebP, lossy',
    webpPixels,
    '52494646 00000000 57454250 56503820 0a000000 000000 9d012a 6400 c800',
    20_000,
  ],
  ['a cut PNG', pngPixels, '89504e47', 0],
  ['a cut JPEG', jpegPixels, 'ffd8 ffe0 0010', 0],
  ['a JPEG of zero steps', jpegPixels, 'ffd8 ffe0 0000 ffe0 0000 0000 0000 00', 0],
  ['a cut WebP', webpPixels, '52494646', 0],
])('%s tells its pixels', (_name, pixelsOf, hex, pixels) => {
  expect(pixelsOf(bytesOf(hex))).toBe(pixels)
})
