// Nothing is imported before the version is known: on an old Node the imports themselves would break, without a sentence.
const least = [22, 17] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major > least[0] || (major === least[0] && minor >= least[1])) {
  const { start } = await import('./start/run.ts')
  await start()
} else {
  const { nodeTooOld } = await import('#server/locale/node-too-old.ts')
  process.stderr.write(`${nodeTooOld(process.versions.node, least.join('.'))}\n`)
  process.exitCode = 1
}

export {}
