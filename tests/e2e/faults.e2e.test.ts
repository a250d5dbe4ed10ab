import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findPart, openPlatform, type Platform } from '@/scripts/faults/platform'
import { lineOf } from '@/scripts/faults/report'
import { runRounds } from '@/scripts/faults/rounds'
import { untilBack } from '@/scripts/faults/untilBack'
import { findChildren } from '@/scripts/processes'
import { type Client, codeOf, signIn } from '@/tests/support/api'

const ROUNDS = 5
const SEED = 7
const PLAYERS = 8
const BACK_WITHIN_MS = 60_000
/** What a person waits without thinking that it hangs. */
const ANSWERED_WITHIN_MS = 8000
const NOTICED_WITHIN_MS = 5000

/** Starting, and five rounds of starting again, on a machine that is busy with other things. */
const STARTS_WITHIN_MS = 240_000
const ENDS_WITHIN_MS = 400_000

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform()
}, STARTS_WITHIN_MS)
afterAll(async () => {
  await platform?.stop()
  await platform?.remove()
})

describe('kill -9 of web, worker and PostgreSQL under the hands of people at work', () => {
  it(
    'loses nothing that was acknowledged and leaves nothing half-done, in five rounds',
    async () => {
      const lines: string[] = []
      const run = await runRounds({
        platform,
        rounds: ROUNDS,
        seed: SEED,
        players: PLAYERS,
        tell: (round) => lines.push(lineOf(round)),
        isEnding: () => false,
      })
      expect(run.losses, lines.join('\n')).toEqual([])
      expect(run.journal.counts.acknowledged).toBeGreaterThan(ROUNDS * 10)
      expect(run.rounds.flatMap(({ killed }) => killed).length).toBeGreaterThanOrEqual(ROUNDS)
    },
    ENDS_WITHIN_MS,
  )
})

/** The whole of PostgreSQL, or what is left of it. */
const databaseProcesses = (): number[] => {
  const postmaster = findPart(platform, 'postgres')
  return postmaster ? [postmaster, ...findChildren(postmaster).map(({ pid }) => pid)] : []
}

const signalAll = (signal: NodeJS.Signals, pids: readonly number[]): void => {
  for (const pid of pids) process.kill(pid, signal)
}

const page = async (
  path: string,
  cookie = '',
): Promise<{ status: number; text: string; ms: number }> => {
  const began = performance.now()
  const response = await fetch(`${platform.origin}${path}`, {
    redirect: 'manual',
    headers: { cookie },
  })
  return { status: response.status, text: await response.text(), ms: performance.now() - began }
}

const ENGLISH = '__Host-teropong-lng=en'

const timed = async <T>(work: () => Promise<T>): Promise<T> => {
  const began = performance.now()
  const result = await work()
  expect(performance.now() - began).toBeLessThan(ANSWERED_WITHIN_MS)
  return result
}

describe.each([
  ['killed and not yet back', 'SIGKILL'],
  ['standing still (SIGSTOP)', 'SIGSTOP'],
] as const)('while PostgreSQL is %s', (_how, signal) => {
  let irban: Client
  let held: number[] = []
  beforeAll(async () => {
    irban = await signIn({ url: platform.origin }, 'irban@demo.test')
    expect((await irban.get('/plans')).status).toBe(200)
    held = databaseProcesses()
    if (signal === 'SIGSTOP') return signalAll('SIGSTOP', held)
    // The supervisor stands still, so that nobody starts it again before we have looked.
    process.kill(platform.supervisor, 'SIGSTOP')
    signalAll('SIGKILL', held)
  })
  afterAll(async () => {
    if (signal === 'SIGSTOP') signalAll('SIGCONT', held)
    else process.kill(platform.supervisor, 'SIGCONT')
    const killed = new Set(signal === 'SIGKILL' ? held : [])
    await untilBack(platform, { killed, withinMs: BACK_WITHIN_MS })
    expect((await irban.get('/plans')).status).toBe(200)
    const made = await irban.post('/plans', {
      title: `Setelah ${signal}`,
      year: signal === 'SIGKILL' ? 2099 : 2100,
    })
    expect(made.status).toBe(201)
  })

  it('the first read and the first write say within seconds what is wrong, and sign nobody out', async () => {
    const answers = await timed(() =>
      Promise.all([irban.get('/plans'), irban.post('/plans', { title: 'x', year: 2098 })]),
    )
    for (const answer of answers) {
      expect([answer.status, String(codeOf(answer)).split('.')[0]]).toEqual([503, 'service'])
      expect(answer.headers.get('retry-after')).toBe('5')
      expect(answer.json.errors[0].message).toMatch(/tidak dapat menjawab|[Bb]asis data/)
    }
  })

  it('later ones say so at once, in the reader’s language', async () => {
    const [read, english] = await timed(() =>
      Promise.all([irban.get('/plans'), irban.post('/plans', {}, { cookie: ENGLISH })]),
    )
    expect([read.status, codeOf(read)]).toEqual([503, 'service.unavailable'])
    expect(read.json.errors[0].message).toContain('coba lagi')
    expect(english.json.errors[0].message).toContain('nothing was saved')
  })

  it('admin and portal show a page in words that says what to do', async () => {
    // The pulse misses two beats before it says so; until then a page that asks nothing may still come.
    await expect
      .poll(async () => (await page('/')).status, { timeout: NOTICED_WITHIN_MS })
      .toBe(503)
    for (const path of ['/admin', '/admin/login', '/opd', '/opd/masuk', '/']) {
      const shown = await page(path)
      expect([path, shown.status, shown.ms < ANSWERED_WITHIN_MS]).toEqual([path, 503, true])
      expect(shown.text).toContain('Layanan sedang tidak dapat menjawab')
      expect(shown.text).toContain('Coba lagi')
    }
    expect((await page('/opd', ENGLISH)).text).toContain('The service cannot answer now')
  })

  it('the process lives, and says that it is not ready', async () => {
    expect((await page('/api/health')).status).toBe(200)
    const ready = await timed(() => page('/api/ready'))
    expect([ready.status, ready.text]).toEqual([503, expect.stringMatching(/unreachable|timeout/)])
  })
})
