import { anchorAudit } from './anchorAudit'
import type { JobContext } from './job'
import type { JobData, JobName } from './jobs'
import { mailAccountChanged } from './mailAccountChanged'
import { mailNewPassword } from './mailNewPassword'
import { mailSignIn } from './mailSignIn'
import { removeFile } from './removeFile'
import { sweepFiles } from './sweepFiles'

/**
 * What each job does. Each may run twice (a killed worker's job is taken again), so the second run
 * must find nothing left to do.
 */
export const HANDLERS: { [Name in JobName]: (job: JobContext<JobData<Name>>) => Promise<void> } = {
  'remove-file': removeFile,
  'mail-sign-in': mailSignIn,
  'mail-new-password': mailNewPassword,
  'mail-account-changed': mailAccountChanged,
  'anchor-audit': anchorAudit,
  'sweep-files': sweepFiles,
}
