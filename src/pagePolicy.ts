/** Which content security policy a page gets: the admin UI needs inline styles, nothing else does. */
export type PageKind = 'admin' | 'portal' | 'public'

const publicRules = (nonce: string): Record<string, string> => ({
  'default-src': "'none'",
  'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'manifest-src': "'self'",
})

const RULES = {
  public: publicRules,
  portal: (nonce) => ({ ...publicRules(nonce), 'worker-src': "'self'" }),
  admin: (nonce) => ({
    ...publicRules(nonce),
    // Payload loads parts of itself by plain script elements, which strict-dynamic would refuse.
    'script-src': `'self' 'nonce-${nonce}'`,
    // Its components set style attributes.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'worker-src': "'self'",
    'frame-src': "'self'",
  }),
} satisfies Record<PageKind, (nonce: string) => Record<string, string>>

/** `/%61dmin` is served like `/admin`; what cannot be decoded is served by nobody. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

export const pageKindOf = (path: string): PageKind => {
  const page = decoded(path)
  if (/^\/admin(\/|$)/.test(page)) return 'admin'
  return /^\/opd(\/|$)/.test(page) ? 'portal' : 'public'
}

/** The content security policy of a page (docs/security.md); a new nonce for every request. */
export const contentPolicy = (kind: PageKind, nonce: string): string =>
  Object.entries(RULES[kind](nonce))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
