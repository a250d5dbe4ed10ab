import type { Endpoint, PayloadRequest } from 'payload'

import { requireActor } from '@/access/actor'
import { DEFAULT_OFFICE_HOURS, type OfficeHours, type WeeklyHours } from '@/domain/officeHours'
import { explainDeadline } from '@/domain/explainDeadline'
import type { PlainDate } from '@/domain/plainDate'
import { dayRulesOf, timeZoneOf } from '@/hooks/settings/readSettings'
import { queryRows, sql } from '@/hooks/transaction'
import { languageOf, valueLabel } from '@/i18n/label'

type HoursRow = { day: string; opens: string | null; closes: string | null }

const CLOSED: WeeklyHours = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null, 7: null }

const weekOf = (rows: readonly HoursRow[]): WeeklyHours => ({
  ...CLOSED,
  ...Object.fromEntries(
    rows.flatMap(({ day, opens, closes }) => (opens && closes ? [[day, { opens, closes }]] : [])),
  ),
})

/** Opening hours as the region has set them; the law's week until then. */
const officeHoursOf = async (req: PayloadRequest): Promise<OfficeHours> => {
  const week = await queryRows<HoursRow>(req, sql`SELECT day, opens, closes FROM office_hours_week`)
  if (week.length === 0) return DEFAULT_OFFICE_HOURS
  const overrides = await queryRows<{ id: string; name: string; from: PlainDate; to: PlainDate }>(
    req,
    sql`SELECT id, name, "from", "to" FROM office_hours_overrides ORDER BY _order`,
  )
  const days = await queryRows<HoursRow & { _parent_id: string }>(
    req,
    sql`SELECT _parent_id, day, opens, closes FROM office_hours_overrides_week`,
  )
  return {
    regular: weekOf(week),
    overrides: overrides.map(({ id, name, from, to }) => ({
      name,
      from,
      to,
      hours: weekOf(days.filter((day) => day._parent_id === id)),
    })),
  }
}

/** `GET /api/deadlines/explain?from=&amount=&unit=`: the due date and, day by day, why it is that date. */
export const deadlineEndpoints: Endpoint[] = [
  {
    path: '/deadlines/explain',
    method: 'get',
    handler: async (req) => {
      requireActor(req)
      const rules = await dayRulesOf(req)
      const { due, days } = explainDeadline({
        from: req.searchParams.get('from') ?? '',
        amount: Number(req.searchParams.get('amount') ?? NaN),
        unit: req.searchParams.get('unit') ?? '',
        calendar: rules.cal,
        hours: await officeHoursOf(req),
        timeZone: await timeZoneOf(req),
        moveToWorkingDay: rules.moveToWorkingDay,
      })
      const language = languageOf(req.i18n.language)
      return Response.json({
        due,
        days: days.map(({ date, counted, reason, name }) => ({
          date,
          counted,
          reason: name ?? valueLabel('dayReason', reason, language),
        })),
      })
    },
  },
]
