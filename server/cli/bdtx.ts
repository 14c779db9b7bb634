import { run } from './run.ts'

await run(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
  exit: (code) => {
    process.exitCode = code
  },
  environment: process.env,
})
