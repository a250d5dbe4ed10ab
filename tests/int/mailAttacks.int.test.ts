import http from 'node:http'

import { beforeEach, expect, it, vi } from 'vitest'

import { emailOf } from '@/tests/support/fixtures'
import { clearJobs, doWork } from '@/tests/support/jobs'
import { openWorld } from '@/tests/support/openWorld'

const mailbox = await vi.hoisted(async () => (await import('@/tests/support/mailbox')).mailServer())

const world = await openWorld()
beforeEach(async () => {
  mailbox.mails.length = 0
  await clearJobs(world)
})

/** Asks for a new password with headers that no browser lets a page choose. */
const forgot = (email: unknown, headers: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const { url } = world.server
    const own = { origin: url, 'content-type': 'application/json', ...headers }
    const request = http.request(
      `${url}/api/users/forgot-password`,
      { method: 'POST', headers: own },
      (response) => {
        response.resume().on('end', () => resolve(response.statusCode ?? 0))
      },
    )
    request.on('error', reject)
    request.end(JSON.stringify({ email }))
  })

const linksIn = (text: string): string[] => text.match(/https?:\/\/[^\s"'<>]+/g) ?? []

it('the link in the mail leads to our own address, whatever host the request names', async () => {
  const { host } = new URL(world.server.url)
  const forged: Record<string, string>[] = [
    { 'x-forwarded-host': 'evil.test' },
    { forwarded: 'host=evil.test;proto=https', 'x-forwarded-proto': 'https' },
    { host: 'evil.test' },
    { host, 'x-original-host': 'evil.test', 'x-host': 'evil.test' },
  ]
  for (const [number, headers] of forged.entries()) {
    const person = (['irban', 'auditor', 'opd', 'mutu'] as const)[number] ?? 'mutu'
    expect(await forgot(emailOf(person), headers)).toBe(200)
    await doWork(world)
    const [mail] = mailbox.mails.splice(0)
    expect(mail?.to).toEqual([emailOf(person)])
    expect(mail?.raw).not.toContain('evil.test')
    const links = linksIn(mail?.text ?? '')
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(new URL(link).origin).toBe(world.server.url)
  }
})

it('no mail goes to an address that is nobody’s, to two, or to what would add a header', async () => {
  const own = emailOf('irban2')
  for (const email of [
    'tidak.ada@contoh.test',
    `${own},orang@evil.test`,
    `${own}\r\nBcc: orang@evil.test`,
    `${own}%0d%0aBcc:orang@evil.test`,
    `"${own} orang"@evil.test`,
    [own, 'orang@evil.test'],
    { equals: own },
  ])
    expect(await forgot(email)).toBeLessThan(500)
  await doWork(world)
  expect(mailbox.mails.flatMap(({ to }) => to).filter((to) => to !== own)).toEqual([])
})
