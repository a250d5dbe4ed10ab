// `npm test`, on the pinned Node: every check in order. A failed step does not stop the others; the
// last line counts single tests, and one for each step that is a program.
import { env } from '@/env'
import { build, isBuilt } from './build'
import { ensureChromium } from './checks/chromium'
import { assertGeneratedFresh } from './checks/generated'
import { actionStep, programStep, type Step } from './checks/step'
import { vitestStep } from './checks/vitestStep'
import { endInOrder } from './longRunning'
import { endRunning } from './runOnce'
import { isLocked } from './runLock'
import { StartProblem } from './startProblem'

const bin = (file: string, ...args: string[]): string[] => [`node_modules/${file}`, ...args]
const NEXT = 'next/dist/bin/next'

/** A running platform serves from the same `.next`: it is only built anew when nobody uses it. */
const buildUnlessServed = async (): Promise<void> => {
  if (!isLocked(env.dataDir)) return build()
  if (isBuilt()) return
  throw new StartProblem(
    'npm start dari folder ini sedang berjalan dengan sumber yang lebih lama. Hentikan dulu, lalu ulangi npm test.',
    'npm start is running from this folder with older sources; stop it first.',
  )
}

const STEPS: readonly Step[] = [
  programStep('format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')),
  programStep('lint', bin('eslint/bin/eslint.js', '.', '--max-warnings', '0')),
  // Types of routes and of imported styles are Next's to write; a fresh clone has none.
  programStep('types', bin(NEXT, 'typegen'), bin('typescript/bin/tsc', '--noEmit')),
  actionStep('generated files', assertGeneratedFresh),
  vitestStep('unit', 'unit'),
  vitestStep('integration', 'int'),
  actionStep('build', buildUnlessServed),
  vitestStep('end-to-end', 'e2e', ensureChromium),
  programStep('unused code', bin('knip/bin/knip.js', '--no-progress')),
]

const main = async (): Promise<number> => {
  endInOrder().undo(endRunning)
  const chosen = process.argv.slice(2)
  const total = { passed: 0, failed: 0 }
  for (const step of STEPS) {
    if (chosen.length > 0 && !chosen.includes(step.name)) continue
    const began = Date.now()
    const { passed, failed, output } = await step.run()
    total.passed += passed
    total.failed += failed
    const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(6)
    const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
    console.log(`${failed > 0 ? '✖' : '✔'} ${step.name.padEnd(16)} ${seconds} s  ${counts}`)
    if (failed > 0) console.log(`\n${output.trim()}\n`)
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed > 0 ? 1 : 0
}

process.exit(await main())
