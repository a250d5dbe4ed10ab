import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { freePort } from '@/scripts/ports'
import { databaseVariables } from './cluster'
import { createTestDatabase } from './testDatabase'

// Runs before the imports of every integration test file: the configuration reads the environment
// when it is loaded, and each file has a database, a port and a data folder of its own.
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
const port = await freePort()
Object.assign(process.env, databaseVariables(await createTestDatabase(), dataDir), {
  NODE_ENV: 'test',
  PORT: String(port),
  SERVER_URL: `http://localhost:${port}`,
  PAYLOAD_SECRET: 'only-for-tests-'.repeat(3),
})

afterAll(() => rmSync(dataDir, { recursive: true, force: true }))
