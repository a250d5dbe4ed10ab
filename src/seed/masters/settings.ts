import type { Payload } from 'payload'

type Organisation = { name: string; region: string }

const LONG_DAY = { opens: '07:30', closes: '16:00' }

/** 37.5 hours in five days from 07:30 (Perpres 21/2023). */
const WEEK = [
  { day: '1', ...LONG_DAY },
  { day: '2', ...LONG_DAY },
  { day: '3', ...LONG_DAY },
  { day: '4', ...LONG_DAY },
  { day: '5', opens: '07:30', closes: '16:30' },
] as const

/** 10 working days to answer, 60 calendar days to complete, from receipt, for every source. */
const CLOCKS = [
  {
    responseAmount: 10,
    responseUnit: 'working-days',
    completionAmount: 60,
    completionUnit: 'calendar-days',
  },
] as const

/** Few accounts are shared by many who try the demo at once; guessing passwords stays as hard. */
const DEMO_LIMITS = { signInFailures: 20, passwordResets: 5, requests: 6_000, uploads: 6_000 }

/** Settings as a region finds them at first; each may be changed afterwards. */
export const loadSettings = async (payload: Payload, who: Organisation): Promise<void> => {
  await payload.updateGlobal({
    slug: 'organisation',
    data: {
      ...who,
      timeZone: 'Asia/Jakarta',
      archiveCode: '700',
      capacityDays: 220,
      capacityWarningPercent: 90,
      statusFollows: 'confirmed',
      fileMegabytesMax: 20,
      limits: DEMO_LIMITS,
    },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'deadlines',
    data: { clocks: [...CLOCKS], jointLeaveIsOff: true, moveToWorkingDay: true },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'numbering',
    data: {
      planPattern: 'PKPT-{year}-{seq:3}',
      reportPattern: '700/{seq:3}/LHP/{unit}/{monthRoman}/{year}',
    },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'office-hours',
    data: { week: [...WEEK], overrides: [] },
    overrideAccess: true,
  })
}
