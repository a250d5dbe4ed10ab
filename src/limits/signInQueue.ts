import { openQueue } from './workQueue'

/** Checking a password costs a tenth of a second of processor on purpose, so only a few run at once. */
export const inSignInQueue = openQueue({ atOnce: 4, waitingMax: 50 })
