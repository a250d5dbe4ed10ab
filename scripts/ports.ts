import net from 'node:net'
import { StartProblem } from './startProblem'

const LOOPBACK = ['127.0.0.1', '::1'] as const
/** Errors of machines without IPv6; the other address is enough there. */
const NO_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])

/** Addresses a server listens on: the one given, or both loopbacks so that `localhost` always works. */
export const addressesOf = (host: string | undefined): readonly string[] =>
  host ? [host] : LOOPBACK

/** Where this machine reaches a server that listens on `host`. */
export const originOf = (host: string | undefined, port: number): string => {
  const isAnywhere = !host || host === '0.0.0.0' || host === '::'
  return `http://${isAnywhere ? '127.0.0.1' : host}:${port}`
}

/** Listens on every address that this machine has. Throws the first error that is not about that. */
export const listenOn = async (
  servers: ReadonlyMap<string, net.Server>,
  port: number,
): Promise<void> => {
  for (const [host, server] of servers) {
    await listen(server, port, host).catch((error: NodeJS.ErrnoException) => {
      if (!NO_ADDRESS.has(error.code ?? '')) throw error
    })
  }
}

/** Throws a StartProblem when something already listens at the port. */
export const assertPortFree = async (port: number, host: string | undefined): Promise<void> => {
  for (const address of addressesOf(host)) {
    if (await isFree(port, address)) continue
    throw new StartProblem(
      `Port ${port} sudah dipakai program lain. Tutup program itu, atau pilih port lain: PORT=${port + 1} npm start`,
      `Port ${port} is in use; close that program or choose another port.`,
    )
  }
}

/** A free port on 127.0.0.1: the preferred one if it still is, else any. */
export const freePort = async (preferred?: number): Promise<number> => {
  if (preferred && (await isFree(preferred, '127.0.0.1'))) return preferred
  const server = net.createServer()
  await listen(server, 0, '127.0.0.1')
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

const isFree = async (port: number, host: string): Promise<boolean> => {
  const server = net.createServer()
  try {
    await listen(server, port, host)
  } catch (error) {
    return NO_ADDRESS.has((error as NodeJS.ErrnoException).code ?? '')
  }
  await new Promise((resolve) => server.close(resolve))
  return true
}

const listen = (server: net.Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
