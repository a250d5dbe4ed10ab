import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { WITHOUT_SETTINGS } from './build'

/** What Next itself makes of a folder with an `.env`, before it builds. */
const AS_NEXT_LOADS = `require(require.resolve('@next/env', { paths: [require.resolve('next')] }))
  .loadEnvConfig(process.argv[1], false, { info() {}, error() {} })
  console.log(JSON.stringify(process.env))`

it('builds without the settings of .env: nothing of this machine is in the build', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-files-'))
  writeFileSync(
    path.join(folder, '.env'),
    'SERVER_URL=https://a.go.id\nDATABASE_URL_FILE=/etc/x\nOTHER=1\n',
  )
  const printed = execFileSync(process.execPath, ['-e', AS_NEXT_LOADS, folder], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...WITHOUT_SETTINGS },
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  const { SERVER_URL, DATABASE_URL_FILE, OTHER } = JSON.parse(printed) as Record<string, string>
  expect({ SERVER_URL, DATABASE_URL_FILE, OTHER }).toEqual({
    SERVER_URL: '',
    DATABASE_URL_FILE: '',
    OTHER: '1',
  })
})
