import type { PayloadRequest, TextFieldServerComponent } from 'payload'

import { FOLLOW_UP_OPEN } from '@/domain/recommendations/workflow'
import { fieldLabel, languageOf } from '@/i18n/label'

import { calendarOf, clockOf, deadlineView } from './deadlineFacts'
import { DueDate } from './DueDate'
import { WhyDate } from './WhyDate.client'

type Stored = { report?: unknown; receivedOn?: string | null; status?: string }

/** The source of a recommendation's report decides which clocks run. */
const sourceOf = async (req: PayloadRequest, report: unknown): Promise<string> => {
  if (typeof report !== 'string') return ''
  const found = await req.payload.findByID({
    collection: 'reports',
    id: report,
    depth: 0,
    select: { source: true },
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return found?.source ?? ''
}

/** A deadline in the form of a recommendation: date, days left, and why it is that date. */
export const DeadlineField: TextFieldServerComponent = async ({
  field,
  value,
  data,
  req,
  i18n,
}) => {
  const language = languageOf(i18n.language)
  const stored = data as Stored
  const isOpen = (FOLLOW_UP_OPEN as readonly unknown[]).includes(stored.status)
  const clock = await clockOf(req.payload, field.name, await sourceOf(req, stored.report))
  const facts = { ...(await calendarOf(req.payload)), ...clock, language }
  const view = isOpen ? deadlineView(value, facts) : null
  return (
    <div className="field-type tp-deadline-field">
      <span className="field-label">{fieldLabel(field.name)[language]}</span>
      <p>
        <DueDate due={value} view={view} language={language} />
      </p>
      {typeof value === 'string' && stored.receivedOn && (
        <WhyDate due={value} from={stored.receivedOn} {...clock} />
      )}
    </div>
  )
}
