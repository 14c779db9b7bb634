import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const IMPORT = /import \{([^}]*)\} from '([^']*\/generated\/graphql\.ts)'/g
const ONLY = /^(.*\/generated\/graphql\.ts)\?only=(\w+)$/

const apart = (names: string, from: string): string => {
  const all = names.split(',').map((name) => name.trim()).filter((name) => name !== '')
  const documents = all.filter((name) => name.endsWith('Document'))
  const rest = all.filter((name) => !documents.includes(name))
  return [...documents.map((name) => `import { ${name} } from '${from}?only=${name}'`), ...(rest.length > 0 ? [`import { ${rest.join(', ')} } from '${from}'`] : [])].join('\n')
}

const documentIn = (file: string, name: string): string => {
  const [, made] = new RegExp(`export const ${name} =\\s*(new TypedDocumentString\\([\\s\\S]*?\\)) as unknown as`).exec(readFileSync(file, 'utf8')) ?? []
  if (made === undefined) throw new Error(`${name} is not among the generated operations`)
  return `import { TypedDocumentString } from './graphql.ts'\nexport const ${name} = ${made}`
}

/** Each screen carries its own operations: codegen makes one file of all, which would stand in the first load as a whole. */
export const operationsApart = (): Plugin => ({
  name: 'operations-apart',
  enforce: 'pre',
  load: (id) => {
    const [, file, name] = ONLY.exec(id) ?? []
    return file !== undefined && name !== undefined ? documentIn(file, name) : null
  },
  transform: (code, id) => {
    if (id.endsWith('/generated/graphql.ts')) return code.replaceAll('= new TypedDocumentString(', '= /*#__PURE__*/ new TypedDocumentString(')
    return code.includes('/generated/graphql.ts\'') && !id.includes('?only=') ? code.replace(IMPORT, (_, names: string, from: string) => apart(names, from)) : null
  },
})
