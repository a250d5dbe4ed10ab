import { deflateRawSync } from 'node:zlib'

/** A part of a packed ZIP, and what is wrong with it. */
export type PackedPart = {
  name: string
  content: string | Uint8Array
  /** The size that its heads tell, when it is not the true one. */
  claims?: number
  flags?: number
  /** Kept as it is instead of packed. */
  isStored?: boolean
  /** Bytes behind it that no entry has. */
  after?: string
}

type Head = { name: string; packed: number; unpacked: number; flags: number; isStored: boolean }

const headOf = ({ name, packed, unpacked, flags, isStored }: Head): Buffer => {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(flags, 2)
  head.writeUInt16LE(isStored ? 0 : 8, 4)
  head.writeUInt32LE(packed, 14)
  head.writeUInt32LE(unpacked, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

const endOf = (count: number, size: number, offset: number): Buffer => {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** A ZIP whose parts are really packed, as Office writes them. */
export const aPackedZip = (parts: readonly PackedPart[]): Uint8Array => {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content, claims, flags = 0, isStored = false, after = '' } of parts) {
    const packed = isStored ? Buffer.from(content as Uint8Array) : deflateRawSync(content)
    const unpacked = claims ?? Buffer.byteLength(content)
    const head = headOf({ name, packed: packed.length, unpacked, flags, isStored })
    const body = Buffer.concat([
      Buffer.from('PK\x03\x04'),
      head,
      Buffer.from(name),
      packed,
      Buffer.from(after),
    ])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, Buffer.from(name)]))
    bodies.push(body)
    offset += body.length
  }
  const directory = Buffer.concat(entries)
  const end = endOf(parts.length, directory.length, offset)
  return new Uint8Array(Buffer.concat([...bodies, directory, end]))
}

/** A small Word document with further parts. */
export const aDocx = (parts: readonly PackedPart[] = [], document = '<w:document/>'): Uint8Array =>
  aPackedZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: document },
    ...parts,
  ])

/** A small workbook with further parts. */
export const aXlsx = (parts: readonly PackedPart[] = []): Uint8Array =>
  aPackedZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'xl/workbook.xml', content: '<workbook/>' },
    ...parts,
  ])
