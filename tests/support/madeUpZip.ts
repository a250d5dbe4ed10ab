/** An entry of a made-up ZIP; content is four bytes, sizes and flags may lie. */
export type MadeUpEntry = { name: string; unpackedBytes?: number; flags?: number }

/** Text of single-byte characters → bytes. */
export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))

/** The parts that make a ZIP an Office document. */
export const officeEntries = (main: string): MadeUpEntry[] => [
  { name: '[Content_Types].xml' },
  { name: main },
]

/** A ZIP with stored entries, built by hand so that tests can make every kind of broken one. */
export const aZip = (entries: readonly MadeUpEntry[]): Uint8Array => {
  const content = '<a/>'
  let body = ''
  let directory = ''
  for (const { name, unpackedBytes = content.length, flags = 0 } of entries) {
    const sizes = `${u32(0)}${u32(content.length)}${u32(unpackedBytes)}${u16(name.length)}${u16(0)}`
    const shared = `${u16(20)}${u16(flags)}${u16(0)}${u32(0)}${sizes}`
    directory += `PK\x01\x02${u16(20)}${shared}${u16(0)}${u16(0)}${u16(0)}${u32(0)}${u32(body.length)}${name}`
    body += `PK\x03\x04${shared}${name}${content}`
  }
  const counts = `${u16(0)}${u16(0)}${u16(entries.length)}${u16(entries.length)}`
  return latin1(
    `${body}${directory}PK\x05\x06${counts}${u32(directory.length)}${u32(body.length)}${u16(0)}`,
  )
}

const u16 = (value: number): string => String.fromCharCode(value & 255, (value >>> 8) & 255)

const u32 = (value: number): string => u16(value & 65_535) + u16(value >>> 16)
