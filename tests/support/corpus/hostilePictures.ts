import sharp from 'sharp'

import { aPng } from '@/tests/support/files'
import { latin1 } from '@/tests/support/madeUpZip'
import { aDocx } from '@/tests/support/packedZip'

import { photo } from './photo'
import { type Sample, sample } from './sample'

const ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'
const GIF = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')

const pngOf = (width: number, height: number): Uint8Array => {
  const bytes = Buffer.from(aPng)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
const behind = (bytes: Uint8Array, more: string | Uint8Array): Uint8Array =>
  new Uint8Array([...bytes, ...(typeof more === 'string' ? latin1(more) : more)])
const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length / 2)

/** A picture of one colour: many pixels, few bytes. */
const plain = (width: number, height: number): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: '#888' } })
    .png({ compressionLevel: 3 })
    .toBuffer()

/** Zeros in the midst of the packed pixels. */
const holed = (bytes: Uint8Array): Uint8Array => {
  const copy = new Uint8Array(bytes)
  return copy.fill(0, copy.length / 2, copy.length / 2 + 400)
}

/** Pictures that are refused. */
export const hostilePictures = async (): Promise<Sample[]> => {
  const jpg = await photo(640, 480)
  const png = await sharp(jpg).png().toBuffer()
  const webp = await sharp(jpg).webp().toBuffer()
  return [
    sample('a drawing called PNG', 'png', SVG),
    sample('a drawing with an entity', 'png', `${ENTITY}${SVG}`),
    { ...sample('a drawing', 'png', SVG), name: 'gambar.svg', type: 'image/svg+xml' },
    sample('a GIF called PNG', 'png', GIF),
    sample('a PNG called JPEG', 'jpg', aPng),
    sample('144 megapixels', 'png', pngOf(12_000, 12_000)),
    sample('51 megapixels, all of them there', 'png', await plain(8_500, 6_001)),
    sample('more pixels than fit a number', 'png', pngOf(0xffffffff, 0xffffffff)),
    sample(
      'the head of a picture of 40 megapixels, without its pixels',
      'png',
      pngOf(8_000, 5_000),
    ),
    sample('half a JPEG', 'jpg', half(jpg)),
    sample('half a PNG', 'png', half(png)),
    sample('half a WebP', 'webp', half(webp)),
    sample('a PNG with a hole', 'png', holed(png)),
    sample(
      'the first bytes of a JPEG and nothing of it',
      'jpg',
      `\xff\xd8\xff\xe0${'x'.repeat(500)}`,
    ),
    sample('an archive behind a picture', 'png', behind(aPng, aDocx())),
    sample('a page behind a picture', 'jpg', behind(jpg, '<html><body onload=alert(1)>')),
    sample(
      'a script of a web server behind a picture',
      'jpg',
      behind(jpg, '<?php system($_GET[0]); ?>'),
    ),
    {
      ...sample('a photo that browsers cannot show', 'jpg', '\0\0\0\x18ftypheic\0\0\0\0'),
      name: 'IMG_1.HEIC',
      type: 'image/heic',
    },
    sample('the same called JPEG', 'jpg', '\0\0\0\x18ftypheic\0\0\0\0'),
    sample('a program called picture', 'png', 'MZ\x90\x00\x03'),
  ]
}
