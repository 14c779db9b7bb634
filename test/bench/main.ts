import { engineTable } from './engine.ts'
import { pullTable } from './pull.ts'
import { pushTable, sliceTable } from './push.ts'
import { markdown } from './table.ts'

const wanted = process.argv[2]
const all = { engine: engineTable, pull: pullTable, push: pushTable, slices: sliceTable }
for (const [name, table] of Object.entries(all)) if (!wanted || wanted === name) process.stdout.write(markdown(await table()))
