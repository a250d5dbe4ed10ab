import type { z } from 'zod'

import {
  FORMAT,
  HEADER,
  type Header,
  headerSchema,
  isEqualMac,
  macName,
  macOf,
  MANIFEST,
  type Manifest,
  manifestSchema,
} from './archive'
import { backupProblem } from './problems'
import { readBody, readTar, type TarEntry, TarError } from './tarReader'

const SMALL_BYTES_MAX = 50_000_000

export type Archive = {
  header: Header
  /** Everything between header and manifest. */
  entries: AsyncIterable<TarEntry>
  /** After the last entry; whoever has it knows that all of the archive arrived as it was made. */
  manifest: () => Manifest
}

/**
 * Opens the decrypted archive up to its header.
 *
 * @param sealKey `derivedKey('audit')`
 * @throws StartProblem when it is no backup, from another installation, newer, damaged or cut; the
 *   last two also while its entries are read
 */
export const openArchive = async (
  plain: AsyncIterable<Uint8Array>,
  sealKey: Buffer,
): Promise<Archive> => {
  const tar = readTar(plain)
  const header = await signedEntry(tar, { name: HEADER, sealKey, schema: headerSchema })
  let manifest: Manifest | undefined
  async function* entries(): AsyncGenerator<TarEntry> {
    for (;;) {
      const next = await nextEntry(tar)
      if (!next) throw backupProblem('damaged')
      if (next.name !== MANIFEST) {
        yield next
        continue
      }
      const digest = next.digestBefore()
      const found = await signedEntry(
        tar,
        { name: MANIFEST, sealKey, schema: manifestSchema },
        next,
      )
      if (found.digest !== digest || (await nextEntry(tar))) throw backupProblem('damaged')
      manifest = found
      return
    }
  }
  return {
    header,
    entries: entries(),
    manifest: () => {
      if (!manifest) throw backupProblem('damaged')
      return manifest
    },
  }
}

const nextEntry = async (tar: AsyncGenerator<TarEntry>): Promise<TarEntry | undefined> => {
  try {
    const { value, done } = await tar.next()
    return done ? undefined : value
  } catch (error) {
    throw error instanceof TarError ? backupProblem('damaged') : error
  }
}

const signedEntry = async <T>(
  tar: AsyncGenerator<TarEntry>,
  { name, sealKey, schema }: { name: string; sealKey: Buffer; schema: z.ZodType<T> },
  opened?: TarEntry,
): Promise<T> => {
  const entry = opened ?? (await nextEntry(tar))
  if (entry?.name !== name) throw backupProblem('notABackup')
  const bytes = await readBody(entry, SMALL_BYTES_MAX)
  const mac = await nextEntry(tar)
  if (mac?.name !== macName(name)) throw backupProblem('notABackup')
  const found = (await readBody(mac, SMALL_BYTES_MAX)).toString('latin1')
  if (!isEqualMac(found, macOf(bytes, name, sealKey))) throw backupProblem('otherOrigin')
  const content: unknown = JSON.parse(bytes.toString('utf8'))
  assertFormat(content)
  return schema.parse(content)
}

/** Before the rest of its shape is looked at: a later format may have another one. */
const assertFormat = (content: unknown): void => {
  const { format = FORMAT, version = '?' } = content as { format?: number; version?: string }
  if (format > FORMAT) throw backupProblem('newerVersion', { version, migration: '?' })
}
