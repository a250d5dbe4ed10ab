import type { PayloadRequest } from 'payload'

import { RuleViolation } from '@/domain/violation'
import { env } from '@/env'
import { recordEvents } from '@/hooks/audit/recordEvents'
import { scanBytes, type ScanResult } from '@/integrations/virusScanner'
import { openQueue } from '@/limits/workQueue'

/** As many as clamd takes by default; a scanner that hangs must not make a long line of people wait. */
const inScanQueue = openQueue({ atOnce: 4, waitingMax: 12 })

const judge = async (req: PayloadRequest, url: string, bytes: Uint8Array): Promise<ScanResult> => {
  try {
    const result = await inScanQueue(() => scanBytes(url, bytes))
    if (result) return result
  } catch (err) {
    req.payload.logger.error({ err, event: 'files.scannerFailed' })
  }
  throw new RuleViolation('evidence.notScanned')
}

/**
 * Has the virus scanner look at a file, where there is one. What it did not judge is not stored. A
 * find goes to the audit log at once, outside the transaction that is rolled back with the refusal.
 *
 * @throws RuleViolation `evidence.infected`, `evidence.notScanned`
 */
export const scanFile = async (
  req: PayloadRequest,
  { bytes, parent }: { bytes: Uint8Array; parent: { slug: string; id: string } },
): Promise<void> => {
  if (!env.clamavUrl) return
  const result = await judge(req, env.clamavUrl, bytes)
  if (result.isClean) return
  const { payload, user, context } = req
  await recordEvents({ payload, user, context }, [
    {
      action: 'infected-file',
      collection: parent.slug,
      record: parent.id,
      note: result.signature,
    },
  ])
  throw new RuleViolation('evidence.infected')
}
