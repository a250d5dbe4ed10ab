export const JSON_BYTES_MAX = 1_000_000
/** Above the largest upload (50 MB for staff) by the room its multipart frame needs. */
export const MULTIPART_BYTES_MAX = 55_000_000
/** The portal's plain forms: a few fields. Half a million of them kept the server for eight seconds (measured). */
export const FORM_BYTES_MAX = 16 * 1024
/** A search that is sent as a form: several times the ids that a filter may name; more cost as much. */
export const SEARCH_BYTES_MAX = 64 * 1024
/** One's columns and sorting; Payload stores whatever is sent, three megabytes too (measured). */
export const PREFERENCE_BYTES_MAX = 32 * 1024

/** Whether a body may be as large as a file. */
export const isMultipart = (contentType: string | null | undefined): boolean =>
  contentType?.startsWith('multipart/form-data') ?? false

const FORM_TYPE_MAX = 300
const BOUNDARY = /;\s*boundary=(?:"([^"]+)"|([^\s";]+))/i
/** A form has a part for its fields and one for a file; a plan in a file has four. */
const PARTS_MAX = 100

/** Parts of another kind, that do not say where they end, or of endless words; Payload takes them for a fault of the server. */
export const isUnreadableForm = (contentType: string | null): boolean =>
  /^multipart\//i.test(contentType ?? '') &&
  (!isMultipart(contentType) ||
    (contentType ?? '').length > FORM_TYPE_MAX ||
    !BOUNDARY.test(contentType ?? ''))

/**
 * Whether a form has more parts than any of ours: of a hundred thousand empty ones, 900 KB, each was
 * looked at, half a second long and from anybody (measured).
 */
export const isShredded = (contentType: string | null, body: Uint8Array): boolean => {
  const [, quoted, bare] = BOUNDARY.exec(contentType ?? '') ?? []
  const mark = quoted ?? bare
  if (!mark || !isMultipart(contentType)) return false
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  let parts = 0
  for (let at = bytes.indexOf(`--${mark}`); at !== -1; at = bytes.indexOf(`--${mark}`, at + 1)) {
    parts += 1
    if (parts > PARTS_MAX) return true
  }
  return false
}
