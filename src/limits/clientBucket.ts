import { createHmac } from 'node:crypto'
import net from 'node:net'

const IPV6_GROUPS = 8
const BUCKET_BYTES = 2

/** The eight groups of an IPv6 address, `::` written out. */
const groupsOf = (address: string): string[] => {
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const missing = tail === undefined ? 0 : IPV6_GROUPS - before.length - after.length
  return [...before, ...Array.from({ length: missing }, () => '0'), ...after]
}

/** The network that an address lies in: /24 of IPv4, /48 of IPv6. What is no address is one of its own. */
export const neighbourhoodOf = (address: string): string => {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (net.isIPv4(bare)) return bare.split('.').slice(0, 3).join('.')
  if (!net.isIPv6(bare)) return 'unknown'
  return groupsOf(bare)
    .slice(0, 3)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')
}

/**
 * Sixteen bits of a neighbourhood: about 65,000 IPv4 networks share a bucket, so a stored counter
 * proves nothing about anybody. The key changes every day (docs/security.md).
 */
export const bucketOf = (address: string, key: Buffer): string =>
  createHmac('sha256', key)
    .update(neighbourhoodOf(address))
    .digest()
    .subarray(0, BUCKET_BYTES)
    .toString('hex')
