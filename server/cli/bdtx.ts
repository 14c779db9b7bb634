import { run } from './run.ts'

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', () => process.exit())

await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
  exit: (code) => {
    process.exitCode = code
  },
  environment: process.env,
})
