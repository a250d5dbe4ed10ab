import type { IncomingHttpHeaders } from 'node:http'
import net from 'node:net'

const UNTRUSTED =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/

/**
 * Replaces what a client may have made up about itself, in place. Afterwards `x-forwarded-for` holds
 * one address: the socket's, or with trusted proxies the n-th from the right of the list they wrote.
 * Next would otherwise believe any `X-Forwarded-For` of a client.
 *
 * @param from.remoteAddress address of the socket
 * @param from.hops number of proxies in front of us (`TRUSTED_PROXY_HOPS`), 0 = none
 * @param from.protocol `http:` or `https:` as the public sees us
 */
export const rewriteForwarded = (
  headers: IncomingHttpHeaders,
  from: { remoteAddress: string | undefined; hops: number; protocol: string },
): void => {
  const listed = String(headers['x-forwarded-for'] ?? '').split(',')
  for (const name of Object.keys(headers)) if (UNTRUSTED.test(name)) delete headers[name]
  headers['x-forwarded-for'] = clientAddress(listed, from.hops) ?? from.remoteAddress ?? ''
  headers['x-forwarded-proto'] = from.protocol.replace(':', '')
}

/** A list shorter than the proxies, or no address there, means the proxies were walked around. */
const clientAddress = (listed: readonly string[], hops: number): string | undefined => {
  if (hops === 0) return undefined
  const address = listed.at(-hops)?.trim() ?? ''
  return net.isIP(address) ? address : undefined
}
