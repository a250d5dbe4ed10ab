import type { GlobalSlug, PayloadRequest } from 'payload'

export type Organisation = { name: string; region: string; limits?: Record<string, number> }

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

type Settings = { slug: GlobalSlug; data: Record<string, unknown> }

/** Settings as a region finds them at first; each may be changed afterwards. */
export const settingsOf = (organisation: Organisation | undefined): Settings[] => [
  ...(organisation ? [{ slug: 'organisation' as const, data: dataOf(organisation) }] : []),
  {
    slug: 'deadlines',
    data: { clocks: [...CLOCKS], jointLeaveIsOff: true, moveToWorkingDay: true },
  },
  {
    slug: 'numbering',
    data: {
      planPattern: 'PKPT-{year}-{seq:3}',
      reportPattern: '700/{seq:3}/LHP/{unit}/{monthRoman}/{year}',
    },
  },
  { slug: 'office-hours', data: { week: [...WEEK], overrides: [] } },
]

const dataOf = (organisation: Organisation): Settings['data'] => ({
  timeZone: 'Asia/Jakarta',
  archiveCode: '700',
  capacityDays: 220,
  capacityWarningPercent: 90,
  statusFollows: 'confirmed',
  fileMegabytesMax: 20,
  ...organisation,
})

export const saveSettings = async (
  req: PayloadRequest,
  slug: GlobalSlug,
  data: Record<string, unknown>,
): Promise<void> => {
  await req.payload.updateGlobal({ slug, data, req, overrideAccess: true })
}
