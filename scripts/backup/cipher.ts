import { createReadStream } from 'node:fs'
import { ReadableStream as WebStream } from 'node:stream/web'

import { Decrypter, Encrypter } from 'age-encryption'

import { backupProblem } from './problems'

type Bytes = AsyncIterable<Uint8Array>
/** The same class, under the name that the library's types use. */
const asAgeStream = (stream: WebStream) => stream as unknown as ReadableStream<Uint8Array>
const asBytes = (stream: ReadableStream<Uint8Array>) => stream as unknown as Bytes

/**
 * Encrypts for the holders of the private keys (age v1: X25519, ChaCha20-Poly1305 in chunks of
 * 64 KB, each authenticated and the last one marked): https://age-encryption.org/v1.
 *
 * @param recipients public keys, `age1…`
 * @throws StartProblem when one of them is none
 */
export const encrypted = async (plain: Bytes, recipients: readonly string[]): Promise<Bytes> => {
  const encrypter = new Encrypter()
  try {
    for (const recipient of recipients) encrypter.addRecipient(recipient)
  } catch {
    throw backupProblem('badRecipient')
  }
  return asBytes(await encrypter.encrypt(asAgeStream(WebStream.from(plain))))
}

/**
 * The decrypted bytes of a file; each piece was authenticated before it comes out.
 *
 * @param identities private keys, `AGE-SECRET-KEY-…`
 * @throws StartProblem when no key opens it, or it is damaged or cut, also while it is being read
 */
export const decrypted = async (file: string, identities: readonly string[]): Promise<Bytes> => {
  const decrypter = new Decrypter()
  try {
    for (const identity of identities) decrypter.addIdentity(identity)
  } catch {
    throw backupProblem('badIdentity')
  }
  // Not Readable.toWeb: Node 24 throws past every handler when such a stream is given up early.
  const stream = asAgeStream(WebStream.from(createReadStream(file)))
  try {
    return undamaged(asBytes(await decrypter.decrypt(stream)), file)
  } catch (error) {
    throw headProblem(error, file)
  }
}

const headProblem = (error: unknown, file: string): unknown => {
  if (isFileError(error)) return backupProblem('fileMissing', { file })
  const isOtherKey = error instanceof Error && error.message.includes('no identity matched')
  return backupProblem(isOtherKey ? 'wrongKey' : 'notABackup')
}

async function* undamaged(plain: Bytes, file: string): Bytes {
  try {
    for await (const piece of plain) yield piece
  } catch (error) {
    throw isFileError(error) ? backupProblem('fileMissing', { file }) : backupProblem('damaged')
  }
}

const isFileError = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
