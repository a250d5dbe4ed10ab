import { describe, expect, it } from 'vitest'

import { bucketOf, neighbourhoodOf } from './clientBucket'

describe('the neighbourhood of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113'],
    ['::ffff:203.0.113.7', '203.0.113'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
    ['2001:0DB8:0001::1', '2001:db8:1'],
    ['::1', '0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0'],
    ['', 'unknown'],
    ['nonsense', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(neighbourhoodOf(address)).toBe(network)
  })
})

describe('a bucket', () => {
  const [today, tomorrow] = [Buffer.from('a'.repeat(32)), Buffer.from('b'.repeat(32))]

  it('is shared by neighbours, has 16 bits, and is another one the next day', () => {
    expect(bucketOf('203.0.113.7', today)).toBe(bucketOf('203.0.113.250', today))
    expect(bucketOf('203.0.113.7', today)).toMatch(/^[0-9a-f]{4}$/)
    expect(bucketOf('203.0.113.7', today)).not.toBe(bucketOf('203.0.113.7', tomorrow))
  })
})
