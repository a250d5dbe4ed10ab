type ClosedRoute = { method?: string; pattern: RegExp }

/**
 * Routes that Payload opens by itself: document locks, presets, queues, direct files, the list of
 * field names, first registration, versions and their restore, duplicates, one preference's removal.
 */
const CLOSED: readonly ClosedRoute[] = [
  // Payload takes `/users/login//` for `/users/login`, and rules about routes do not (measured).
  { pattern: /\/\// },
  { pattern: /^\/api\/payload-(locked-documents|query-presets|jobs|kv|folders|migrations)(\/|$)/ },
  // Asks PostgreSQL for a table that its query does not have; the account page clears them at once.
  { method: 'DELETE', pattern: /^\/api\/payload-preferences\/[^/]/ },
  // Many at once, which no screen does; Payload turns names with dots into lists before any hook (measured).
  { method: 'PATCH', pattern: /^\/api\/payload-preferences\/?$/ },
  { pattern: /^\/api\/[^/]+\/file\// },
  { pattern: /^\/api\/[^/]+\/paste-url(\/|$)/ },
  { pattern: /^\/api\/users\/(first-register|init|verify|api-key)(\/|$)/ },
  { pattern: /^\/api\/users\/[^/]+\/api-key(\/|$)/ },
  { pattern: /^\/api\/[^/]+\/[^/]+\/duplicate(\/|$)/ },
  { pattern: /^\/api\/(globals\/)?[^/]+\/versions(\/|$)/ },
  { pattern: /^\/api\/[^/]+\/[^/]+\/versions(\/|$)/ },
  { pattern: /^\/api\/(graphql|graphql-playground|reorder)(\/|$)/ },
  // Names that every object has: Payload takes them for collections and fails.
  {
    pattern:
      /^\/api\/(globals\/)?(constructor|tostring|tolocalestring|valueof|hasownproperty|isprototypeof|propertyisenumerable|__\w+__)(\/|$)/,
  },
]

/**
 * Whether a route is not there for anybody.
 * @param route the path in lower case: Payload's router does not tell `/Versions` from `/versions`
 */
export const isClosedRoute = (method: string, route: string): boolean =>
  CLOSED.some(
    (closed) => (!closed.method || closed.method === method) && closed.pattern.test(route),
  )
