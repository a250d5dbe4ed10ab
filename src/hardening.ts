import type { Config } from 'payload'

import { logger } from '@/logging/logger'

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
  logger,
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    tasks: [],
  },
  upload: {
    abortOnLimit: true,
    // Parts without a name are neither files nor fields: millions of them cost as much.
    limits: { fileSize: 50 * 1024 * 1024, files: 1, fields: 10, parts: 20 },
  },
} satisfies Partial<Config>
