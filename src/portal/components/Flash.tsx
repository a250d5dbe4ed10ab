import { ForgetQuery } from './ForgetQuery.client'

/** Says once what the last step did; `late` interrupts, `done` waits its turn. */
export const Flash = ({ tone, children }: { tone: 'done' | 'late'; children: string }) => (
  <p className="notice" data-tone={tone} role={tone === 'done' ? 'status' : 'alert'}>
    {children}
    <ForgetQuery />
  </p>
)
