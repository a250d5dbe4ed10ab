import { describe, expect, it } from 'vitest'
import { rewriteForwarded } from './forwardedHeaders'

const rewritten = (headers: Record<string, string>, hops: number): Record<string, unknown> => {
  const copy = { ...headers }
  rewriteForwarded(copy, { remoteAddress: '10.0.0.9', hops, protocol: 'https:' })
  return copy
}

describe('who the client is', () => {
  it.each<[string, string | undefined, number, string]>([
    ['the socket when no proxy is trusted', '1.2.3.4', 0, '10.0.0.9'],
    ['the last of the list behind one proxy', '6.6.6.6, 1.2.3.4', 1, '1.2.3.4'],
    ['the second from the right behind two', '6.6.6.6, 1.2.3.4, 10.0.0.1', 2, '1.2.3.4'],
    ['the socket when the list is shorter than the proxies', '1.2.3.4', 2, '10.0.0.9'],
    ['the socket when the list is missing', undefined, 1, '10.0.0.9'],
    ['the socket when there is no address in that place', 'unknown', 1, '10.0.0.9'],
    ['an IPv6 address as it stands', '2001:db8::1', 1, '2001:db8::1'],
  ])('is %s', (_rule, list, hops, expected) => {
    const headers: Record<string, string> = list === undefined ? {} : { 'x-forwarded-for': list }
    expect(rewritten(headers, hops)['x-forwarded-for']).toBe(expected)
  })

  it('drops every other forwarded header of a client, also behind a proxy', () => {
    const made = {
      'x-forwarded-host': 'evil',
      forwarded: 'for=1.1.1.1',
      'x-real-ip': '1.1.1.1',
      host: 'ours',
    }
    for (const hops of [0, 1]) {
      expect(rewritten(made, hops)).toEqual({
        host: 'ours',
        'x-forwarded-for': '10.0.0.9',
        'x-forwarded-proto': 'https',
      })
    }
  })
})
