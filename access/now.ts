import type { PayloadRequest, RequestContext } from 'payload'

/** The instant of a request: set by the seeding program alone, which tells of days gone by. */
type Told = RequestContext & { now?: string }

/** Now as an ISO instant (UTC). */
export const nowOf = ({ context }: Partial<Pick<PayloadRequest, 'context'>>): string =>
  (context as Told | undefined)?.now ?? new Date().toISOString()
