import type { TestProject } from 'vitest/node'
import { startCluster, type Cluster } from './cluster'

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- merged into vitest's
  interface ProvidedContext {
    cluster: Cluster
  }
}

/** Global set-up of the integration tests: one PostgreSQL with a migrated template. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { cluster, stop } = await startCluster()
  project.provide('cluster', cluster)
  return stop
}
