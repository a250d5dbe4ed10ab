import { deflateRawSync } from 'node:zlib'

/** A part of a packed ZIP; `claims` is the size that its heads tell, when it is not the true one. */
export type PackedPart = { name: string; content: string | Uint8Array; claims?: number }

type Head = { name: string; packed: number; unpacked: number }

const headOf = ({ name, packed, unpacked }: Head): Buffer => {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(packed, 14)
  head.writeUInt32LE(unpacked, 18)
  head.writeUInt16LE(name.length, 22)
  return head
}

/** A ZIP whose parts are really packed, as Office writes them. */
export const aPackedZip = (parts: readonly PackedPart[]): Uint8Array => {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const { name, content, claims } of parts) {
    const packed = deflateRawSync(content)
    const unpacked = claims ?? Buffer.byteLength(content)
    const head = headOf({ name, packed: packed.length, unpacked })
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const made = Buffer.from('PK\x01\x02\x14\x00')
    entries.push(Buffer.concat([made, head, tail, Buffer.from(name)]))
    bodies.push(body)
    offset += body.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06'), end]))
}

/** A small Word document with further parts. */
export const aDocx = (parts: readonly PackedPart[] = [], document = '<w:document/>'): Uint8Array =>
  aPackedZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: document },
    ...parts,
  ])
