import { removeStored } from '@/hooks/evidence/fileStore'

import { whileFilesRest } from './filesLock'
import type { JobContext } from './job'
import { namedKeys } from './query'

/** Removes the bytes of a deleted file, unless a row names them; done twice it is the same. */
export const removeFile = ({
  payload,
  data: { key },
}: JobContext<{ key: string }>): Promise<void> =>
  whileFilesRest(payload, async (client) => {
    const named = await namedKeys(client, [key])
    if (!named.has(key)) await removeStored(key)
  })
