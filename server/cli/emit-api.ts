import 'reflect-metadata'
import { writeFile } from 'node:fs/promises'
import { printApi } from '#server/http/print-api.ts'

await writeFile(new URL('../../schema/api.graphql', import.meta.url), await printApi())
