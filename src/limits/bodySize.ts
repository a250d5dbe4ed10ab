export const JSON_BYTES_MAX = 1_000_000
/** Above the largest upload (50 MB for staff) by the room its multipart frame needs. */
export const MULTIPART_BYTES_MAX = 55_000_000
/** One's columns and sorting; Payload stores whatever is sent, three megabytes too (measured). */
export const PREFERENCE_BYTES_MAX = 32 * 1024

/** Whether a body may be as large as a file. */
export const isMultipart = (contentType: string | null | undefined): boolean =>
  contentType?.startsWith('multipart/form-data') ?? false

/** A form that does not say where its parts end; Payload takes it for a fault of the server. */
export const isWithoutBoundary = (contentType: string | null): boolean =>
  isMultipart(contentType) && !/;\s*boundary=("[^"]+"|[^\s";]+)/i.test(contentType ?? '')
