// `node scripts/run.mjs FILE …`: runs a TypeScript command with the platform's database at hand.
import process from 'node:process'
import { continueOnPinnedNode } from './bootstrap.mjs'

continueOnPinnedNode({
  entry: 'scripts/runCommand.ts',
  args: process.argv.slice(2),
  install: false,
})
