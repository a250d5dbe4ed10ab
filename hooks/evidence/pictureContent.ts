import sharp from 'sharp'

import type { ContentProblem } from '@/domain/evidence/contentProblem'
import { PIXELS_MAX } from '@/domain/evidence/imageSize'

// For the whole process: the other readers (SVG, GIF, TIFF …) have had holes, and nobody needs them.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})
// One picture, one thread, nothing kept: what waits its turn must not fill the memory.
sharp.concurrency(1)
sharp.cache(false)

const SECONDS_MAX = 20
/** Every pixel is decoded, and nearly nothing kept. */
const THUMBNAIL_PIXELS = 16

/**
 * Decodes a picture as far as its last row: cut and damaged ones are refused while the sender still
 * has the original. Nothing of it is kept; the evidence is the file as it was sent.
 */
export const findPictureProblem = async (
  bytes: Uint8Array,
): Promise<ContentProblem | undefined> => {
  try {
    await sharp(bytes, { failOn: 'error', limitInputPixels: PIXELS_MAX, sequentialRead: true })
      .resize(THUMBNAIL_PIXELS, THUMBNAIL_PIXELS, { fit: 'fill' })
      .timeout({ seconds: SECONDS_MAX })
      .raw()
      .toBuffer()
    return undefined
  } catch {
    return 'image-broken'
  }
}
