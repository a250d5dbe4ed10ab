import os from 'node:os'
import path from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { runOnce } from '@/scripts/runOnce'
import { urlsOf } from '@/scripts/provision'
import { databaseVariables, startCluster } from './cluster'

/** Global set-up of the browser tests: one PostgreSQL whose template holds the demo data. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { cluster, stop } = await startCluster()
  const files = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
  const urls = urlsOf(cluster.port, cluster.passwords)
  try {
    await runOnce(['--import', 'tsx', 'src/seed/index.ts'], databaseVariables(urls, files))
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('cluster', cluster)
  project.provide('seededFiles', files)
  return async () => {
    await stop()
    rmSync(files, { recursive: true, force: true })
  }
}
