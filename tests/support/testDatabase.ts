import { inject } from 'vitest'
import type { Urls } from '@/scripts/provision'
import { cloneDatabase } from './cluster'

/**
 * A migrated, empty database of one's own. Every integration test file has one already (its
 * `DATABASE_URL`); this is for tests that need a second.
 */
export const createTestDatabase = (): Promise<Urls & { name: string }> =>
  cloneDatabase(inject('cluster'))
