import type { ArrayFieldServerComponent } from 'payload'

import { signatureOf } from '@/domain/users/acting'
import { formatInstant } from '@/i18n/format'
import { fieldLabel, languageOf, valueLabel } from '@/i18n/label'

import { zoneOf } from './zone'

type Approval = {
  id?: string
  level: string
  name?: string | null
  actingAs?: string | null
  at: string
  note?: string | null
}

/** Who approved at which level, when and with what note; nothing while nobody has. */
export const ApprovalsField: ArrayFieldServerComponent = async ({ data, payload, i18n }) => {
  const approvals = ((data as { approvals?: Approval[] } | undefined)?.approvals ??
    []) as Approval[]
  if (approvals.length === 0) return null
  const language = languageOf(i18n.language)
  const timeZone = await zoneOf(payload)
  return (
    <section className="field-type tp-rounds" aria-labelledby="tp-approvals">
      <h3 id="tp-approvals">{fieldLabel('approvals')[language]}</h3>
      <ol className="tp-rows">
        {approvals.map(({ id, level, name, actingAs, at, note }) => (
          <li key={id ?? at}>
            <span>
              <strong>{valueLabel('approvalLevel', level, language)}</strong> ·{' '}
              {signatureOf(name ?? '', actingAs)}
            </span>
            <span className="tp-hint">{formatInstant(at, language, timeZone)}</span>
            {note && <span>{note}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
