import { latin1 } from '@/tests/support/madeUpZip'

/** A file of the corpus: what it is, and how it would be sent. */
export type Sample = { what: string; name: string; type: string; bytes: Uint8Array }

export const TYPES = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A sample that is sent as what its name says. */
export const sample = (
  what: string,
  ending: keyof typeof TYPES,
  content: Uint8Array | string,
): Sample => ({
  what,
  name: `berkas.${ending}`,
  type: TYPES[ending],
  bytes: typeof content === 'string' ? latin1(content) : new Uint8Array(content),
})
