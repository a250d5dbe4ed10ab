import { afterAll } from 'vitest'

import type { Json } from './api'
import { aWorld, type Person, type World } from './fixtures'
import { startTestServer, type TestServer } from './server'

/** A server with a small inspectorate for the test file that awaits it; it ends with the file. */
export const openWorld = async (): Promise<World & { server: TestServer }> => {
  const server = await startTestServer()
  afterAll(() => server.stop())
  return { ...(await aWorld(server)), server }
}

/** Events in a person's inbox. */
export const noticesOf = async ({ as }: World, person: Person): Promise<string[]> =>
  (await as[person].get('/notifications?limit=100')).json.docs.map(({ event }: Json) => event)
