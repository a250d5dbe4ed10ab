// `npm run bench [-- --quick]`: what the chain costs beside plain SQL and a bare Payload collection.
import process from 'node:process'
import { continueOnPinnedNode } from './bootstrap.mjs'

continueOnPinnedNode({
  entry: 'scripts/bench/main.ts',
  args: process.argv.slice(2),
  loadDotEnv: false,
})
