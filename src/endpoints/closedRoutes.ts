type ClosedRoute = { method?: string; pattern: RegExp }

/**
 * Routes that Payload opens by itself: document locks, presets, queues, direct files, the list of
 * field names, first registration, versions and their restore, duplicates.
 */
const CLOSED: readonly ClosedRoute[] = [
  { pattern: /^\/api\/payload-(locked-documents|query-presets|jobs|kv|folders|migrations)(\/|$)/ },
  { pattern: /^\/api\/[^/]+\/file\// },
  { pattern: /^\/api\/[^/]+\/paste-url(\/|$)/ },
  { pattern: /^\/api\/users\/(first-register|init|verify|api-key)(\/|$)/ },
  { pattern: /^\/api\/users\/[^/]+\/api-key(\/|$)/ },
  { pattern: /^\/api\/[^/]+\/[^/]+\/duplicate(\/|$)/ },
  { pattern: /^\/api\/(globals\/)?[^/]+\/versions(\/|$)/ },
  { pattern: /^\/api\/[^/]+\/[^/]+\/versions(\/|$)/ },
  { pattern: /^\/api\/(graphql|graphql-playground|reorder)(\/|$)/ },
]

/** Whether a route is not there for anybody. */
export const isClosedRoute = (method: string, pathname: string): boolean =>
  CLOSED.some((route) => (!route.method || route.method === method) && route.pattern.test(pathname))
