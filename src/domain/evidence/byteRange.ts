/** The part of a file that is asked for, both ends included. */
export type ByteRange = { start: number; end: number }

const SINGLE = /^bytes=(\d*)-(\d*)$/i

/**
 * What a `Range` header asks of a file of that size. What is no range of bytes is ignored, as HTTP
 * wants it; several ranges at once are not served.
 */
export const rangeOf = (
  header: string | null,
  sizeBytes: number,
): ByteRange | 'whole' | 'unsatisfiable' => {
  const asked = header?.replaceAll(/\s/g, '') ?? ''
  if (/^bytes=[\d-]+(,[\d-]*)+$/i.test(asked)) return 'unsatisfiable'
  const [, from = '', to = ''] = SINGLE.exec(asked) ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') return lastBytes(Number(to), sizeBytes)
  const start = Number(from)
  const end = to === '' ? sizeBytes - 1 : Number(to)
  if (to !== '' && end < start) return 'whole'
  return start < sizeBytes ? { start, end: Math.min(end, sizeBytes - 1) } : 'unsatisfiable'
}

const lastBytes = (count: number, sizeBytes: number): ByteRange | 'unsatisfiable' =>
  count === 0 || sizeBytes === 0
    ? 'unsatisfiable'
    : { start: Math.max(0, sizeBytes - count), end: sizeBytes - 1 }
