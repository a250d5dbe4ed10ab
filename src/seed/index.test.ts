import type { Payload } from 'payload'
import { describe, expect, it, vi } from 'vitest'

import { plainDate } from '@/domain/plainDate'

import { seed } from './index'

vi.mock('@/env', () => ({ env: { mode: 'production', dataDir: '.' } }))

describe('demo data', () => {
  it('is refused outside the demo, before anything is read', async () => {
    const today = plainDate('2026-11-20')
    await expect(seed({ payload: {} as Payload, today })).rejects.toThrow(/demo/)
  })
})
