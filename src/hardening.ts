import type { Config } from 'payload'

/** Payload looks levels up by the error's name, ours and those of the language included. */
const QUIET = {
  RuleViolation: false,
  RuleViolations: false,
  SyntaxError: false,
  UnauthorizedError: false,
} as const

/**
 * Payload's settings that are unsafe or unbounded by default, set once (docs/security.md). The
 * test beside it walks the built configuration, so that nothing new slips through.
 */
export const HARDENING = {
  telemetry: false,
  debug: false,
  graphQL: { disable: true },
  cors: [],
  cookiePrefix: '__Host-teropong',
  // A session is a cookie: a copied token in a header signs nobody in.
  auth: { jwtOrder: ['cookie'] },
  defaultDepth: 1,
  maxDepth: 3,
  indexSortableFields: false,
  // A refused request is no fault of the server: it is answered, not logged with its data.
  loggingLevels: {
    ...QUIET,
    APIError: false,
    AuthenticationError: false,
    Forbidden: false,
    Locked: false,
    NotFound: false,
    QueryError: false,
    ValidationError: false,
  },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    tasks: [],
  },
  upload: { abortOnLimit: true, limits: { fileSize: 50 * 1024 * 1024, files: 1, fields: 10 } },
} satisfies Partial<Config>
