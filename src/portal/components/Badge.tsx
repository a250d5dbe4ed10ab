import type { Tone } from '@/portal/deadlineView'

import { Icon } from './Icon'

/** A state in a word with its sign. */
export const Badge = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className="badge" data-tone={tone}>
    <Icon name={tone} />
    {children}
  </span>
)

const TONE_OF: Partial<Record<string, Tone>> = {
  done: 'done',
  confirmed: 'done',
  received: 'done',
  partial: 'soon',
  returned: 'late',
}

/** How a stored state feels to the OPD. */
export const toneOfStatus = (status: string): Tone => TONE_OF[status] ?? 'open'
