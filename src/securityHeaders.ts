/**
 * Carried by every answer, whoever makes it: pages, data, files, redirects, errors
 * (scripts/webServer.ts). What a page may load is in `src/pagePolicy.ts`.
 */
export const EVERYWHERE = {
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), display-capture=(), browsing-topics=()',
} as const

/** Search engines are told of the front page alone. */
export const headersFor = (address: string | undefined): Record<string, string> =>
  /^\/($|\?)/.test(address ?? '') ? EVERYWHERE : { ...EVERYWHERE, 'X-Robots-Tag': 'noindex' }

/** For one person at one moment: kept by no cache, not even for the way back after signing out. */
export const UNCACHED = { 'Cache-Control': 'no-store' } as const

/** An answer that is data: opened as a page it can load and run nothing. */
export const DATA_HEADERS = {
  ...UNCACHED,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const

/** A file that somebody sent: downloaded; if a browser shows it after all, in a page of its own. */
export const DOWNLOAD_HEADERS = {
  ...UNCACHED,
  'Content-Security-Policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
} as const

/** After signing out the device keeps nothing. */
export const SIGNED_OUT_HEADERS = { 'Clear-Site-Data': '"cache", "storage"' } as const
