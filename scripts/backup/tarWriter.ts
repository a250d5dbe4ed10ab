const BLOCK = 512
const NAME_BYTES = 100
const PREFIX_BYTES = 155
/** Eleven octal digits: 8 GB less one byte. */
const SIZE_MAX = 8 ** 11 - 1

/** Two empty blocks end a tar file. */
export const TAR_END: Buffer = Buffer.alloc(2 * BLOCK)

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')

/** POSIX ustar splits a long name at a slash. */
const splitName = (name: string): [prefix: string, name: string] => {
  if (Buffer.byteLength(name) <= NAME_BYTES) return ['', name]
  const cut = name.indexOf('/', Buffer.byteLength(name) - NAME_BYTES - 1)
  if (cut < 0 || cut > PREFIX_BYTES) throw new Error(`name too long for the archive: ${name}`)
  return [name.slice(0, cut), name.slice(cut + 1)]
}

/**
 * The block before a file in a tar archive (POSIX ustar), so that `age -d FILE | tar x` opens a
 * backup without Teropong.
 *
 * @param entry.size bytes of the file that follows
 * @param entry.changedAt seconds since 1970
 */
export const tarHeader = (entry: { name: string; size: number; changedAt: number }): Buffer => {
  if (entry.size > SIZE_MAX) throw new Error(`file too large for the archive: ${entry.name}`)
  const [prefix, name] = splitName(entry.name)
  const block = Buffer.alloc(BLOCK)
  block.write(name, 0, NAME_BYTES, 'utf8')
  block.write(`${octal(0o600, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100, 'latin1')
  block.write(`${octal(entry.size, 11)}\0${octal(entry.changedAt, 11)}\0`, 124, 'latin1')
  block.write('        0', 148, 'latin1')
  block.write('ustar\x0000', 257, 'latin1')
  block.write(prefix, 345, PREFIX_BYTES, 'utf8')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0 `, 148, 'latin1')
  return block
}

/** What fills the last block of a file. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK)
