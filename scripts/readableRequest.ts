import type { IncomingMessage } from 'node:http'

import { isMultipart } from '@/limits/bodySize'

/** Several times those of any list. Next walks through all for each: 15 KB of them took three seconds (measured). */
const PARAMETERS_MAX = 500

/** Steps within a path, which browsers take before they ask. */
const STEPS = ['.', '..']

/**
 * An address of ours that Next can decode; of any other it would write what was typed into the log. One
 * that leads where it says: Next takes `/api/../opd` for a page, and our rules for the API (measured). And
 * one that asks for no more than a list does.
 */
const isAddress = (url = ''): boolean => {
  if (!url.startsWith('/') || url.split('&', PARAMETERS_MAX + 1).length > PARAMETERS_MAX)
    return false
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '')
    return !path.split(/[/\\]/).some((part) => STEPS.includes(part))
  } catch {
    return false
  }
}

const TREE_DEPTH_MAX = 30

/** What a page tells of itself when it asks for the next; of anything else Next makes a failure and a line. */
const isState = (sent: string | string[] | undefined): boolean => {
  if (sent === undefined) return true
  try {
    return isTree(JSON.parse(decodeURIComponent(String(sent))))
  } catch {
    return false
  }
}

/** A part of the address and, by name, the parts below it; ours are five deep. */
const isTree = (tree: unknown, depth = 0): boolean => {
  if (!Array.isArray(tree) || depth > TREE_DEPTH_MAX) return false
  const [part, below] = tree as [unknown, unknown]
  const isPart = typeof part === 'string' || Array.isArray(part)
  const isBelow = typeof below === 'object' && below !== null && !Array.isArray(below)
  return isPart && isBelow && Object.values(below).every((one) => isTree(one, depth + 1))
}

/**
 * What a page of ours sends to a page: no files, which go to the API, and to a function of the server one
 * text, from our own origin. Next takes a body of 100,000 parts apart for half a second before it looks
 * whether anybody is signed in, and writes a line for each that it cannot read (measured).
 */
const isForPage = ({ url, headers }: IncomingMessage, origins: readonly string[]): boolean => {
  if (url?.startsWith('/api/')) return true
  const type = headers['content-type']
  if (isMultipart(type)) return false
  if (headers['next-action'] === undefined) return true
  const isOurs = headers.origin === undefined || origins.includes(headers.origin)
  return isOurs && (type?.startsWith('text/plain') ?? false)
}

/** Whether a browser may have asked so; of anything else Next would make work or a failure. */
export const isReadable = (req: IncomingMessage, origins: readonly string[]): boolean =>
  isAddress(req.url) && isState(req.headers['next-router-state-tree']) && isForPage(req, origins)
