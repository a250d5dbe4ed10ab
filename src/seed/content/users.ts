import type { DemoUser } from './types'
import { auditorUsers } from './usersAuditors'
import { opdUsers } from './usersOpd'
import { staffUsers } from './usersStaff'

/** Every account of the demo inspectorate. The password is not here: it is one for all. */
export const users = [
  ...staffUsers,
  ...auditorUsers,
  ...opdUsers,
] as const satisfies readonly DemoUser[]
