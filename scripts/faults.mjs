// `npm run faults [-- --rounds=50 --seed=1]`: kill -9 at random moments while people work.
import process from 'node:process'
import { continueOnPinnedNode } from './bootstrap.mjs'

continueOnPinnedNode({
  entry: 'scripts/faults/main.ts',
  args: process.argv.slice(2),
  loadDotEnv: false,
})
