#!/usr/bin/env node
// Runs the program, and keeps what V8 compiled: that takes longer than the work itself.
import { fileURLToPath } from 'node:url'
import { openProgram } from '../host/compiled-program.ts'
import { openCompiledCode } from '../host/disk-cache.ts'

const path = fileURLToPath(new URL('program.cjs', import.meta.url))
const program = openProgram(path, process.argv[2] ?? '', openCompiledCode())
// A run that went well has called what such runs call.
process.once('exit', (code) => {
  if (code === 0) program.remember()
})
program.run()
