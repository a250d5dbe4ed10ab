// Preloaded into builds, seeds and checks: when whoever started them is killed, they end as well
// instead of going on beside the next start. Plain JavaScript: it is loaded before tsx. Their own
// workers inherit it, so it looks at the parent and leaves the channel between the two alone.
import process from 'node:process'

const LOOK_EVERY_MS = 1000
const parent = process.ppid

setInterval(() => {
  if (process.ppid !== parent) process.exit(1)
}, LOOK_EVERY_MS).unref()
