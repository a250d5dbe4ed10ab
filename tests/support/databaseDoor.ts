import net from 'node:net'

/** How the door treats who comes: lets through, says "still starting" as PostgreSQL does, or says nothing. */
export type Manner = 'open' | 'starting' | 'silent'

export type Door = {
  port: number
  behave: (manner: Manner) => void
  /** Ends every connection that went through. */
  cut: () => void
  close: () => void
}

const field = (type: string, value: string): Buffer => Buffer.from(`${type}${value}\0`)

/** PostgreSQL's error to a client that comes while it still reads its log after a crash. */
const stillStarting = (): Buffer => {
  const fields = [field('S', 'FATAL'), field('C', '57P03'), field('M', 'starting up')]
  const body = Buffer.concat([...fields, Buffer.from([0])])
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}

/** A door in front of a real PostgreSQL, which stands open at first. */
export const aDoorTo = async (database: number): Promise<Door> => {
  let manner: Manner = 'open'
  const open = new Set<net.Socket>()
  const server = net.createServer((client) => {
    open.add(client)
    client.on('error', () => undefined)
    client.on('close', () => open.delete(client))
    if (manner === 'starting') client.once('data', () => client.end(stillStarting()))
    if (manner !== 'open') return
    const inside = net.connect(database, '127.0.0.1')
    inside.on('error', () => client.destroy())
    inside.on('close', () => client.destroy())
    client.on('close', () => inside.destroy())
    client.on('data', (bytes) => inside.write(bytes))
    // One that stands silent keeps its answers to itself.
    inside.on('data', (bytes) => manner !== 'silent' && client.write(bytes))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    for (const client of open) client.destroy()
  }
  return {
    port: (server.address() as net.AddressInfo).port,
    behave: (next) => (manner = next),
    cut,
    close: () => {
      server.close()
      cut()
    },
  }
}
