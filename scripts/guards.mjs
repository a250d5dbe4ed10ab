// `npm run guards [-- NUMBER …]`: shows that the test of each attack fails without its guard.
import process from 'node:process'
import { continueOnPinnedNode } from './bootstrap.mjs'

continueOnPinnedNode({
  entry: 'scripts/guards/main.ts',
  args: process.argv.slice(2),
  loadDotEnv: false,
})
