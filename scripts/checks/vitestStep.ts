import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { capture } from '@/scripts/runOnce'
import type { Outcome, Step } from './step'

type Report = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/**
 * Runs one vitest project and counts its tests.
 *
 * @param prepare what has to be there first; its error fails the step
 */
export const vitestStep = (name: string, project: string, prepare?: () => Promise<void>): Step => ({
  name,
  run: async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'teropong-report-'))
    const file = path.join(folder, 'report.json')
    try {
      await prepare?.()
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters]
      const { code, output } = await capture(args, { NODE_ENV: 'test', NO_COLOR: '1' })
      return { ...count(file, code), output: failuresIn(output) }
    } catch (error) {
      return {
        passed: 0,
        failed: 1,
        output: error instanceof Error ? error.message : String(error),
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})

/** The part from the first failure on; all of it when vitest itself died. */
const failuresIn = (output: string): string => {
  const at = output.search(/^⎯+ (Failed|Unhandled)/m)
  return at < 0 ? output : output.slice(at)
}

/** A file that does not load, a set-up that throws and a vitest that dies are failures too. */
const count = (file: string, code: number): Omit<Outcome, 'output'> => {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unloaded.length
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
}
