import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'

const zones = ['schema', 'server', 'addin', 'test']
const planted = 'schema/planted-by-house-test'

interface Cruise {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[] }
}

const cruise = (folders: readonly string[]): Cruise => {
  const args = ['--config', 'test/architecture/dependency-cruiser.cjs', '--output-type', 'json', ...folders]
  try {
    return JSON.parse(execFileSync('node_modules/.bin/depcruise', args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
  } catch (failed) {
    return JSON.parse((failed as { stdout: string }).stdout)
  }
}

const files = (zone: string): string[] => globSync(`${zone}/**/*.{ts,tsx}`).map((path) => path.replaceAll('\\', '/'))

afterAll(() => rmSync(planted, { recursive: true, force: true }))

describe('the import guard', () => {
  test('sees every source file', () => {
    const seen = new Set(cruise(zones).modules.map((module) => module.source))
    expect(zones.flatMap(files).filter((path) => !seen.has(path) && !path.startsWith(planted))).toEqual([])
  })

  test('catches a wrong import that is planted', () => {
    mkdirSync(planted, { recursive: true })
    writeFileSync(`${planted}/wrong.ts`, "import { openSync } from 'node:fs'\nimport '#server/main.ts'\nexport const wrong = openSync\n")
    const names = cruise([planted]).summary.violations.map((violation) => violation.rule.name)
    expect(names).toContain('schema-is-the-ground')
  })
})

describe('the lint guard', () => {
  const lint = (path: string, code: string): string[] => {
    const args = ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', path, '--format', 'json']
    const run = (): string => execFileSync(process.execPath, args, { input: code, encoding: 'utf8' })
    let out: string
    try {
      out = run()
    } catch (failed) {
      out = (failed as { stdout: string }).stdout
    }
    return JSON.parse(out)[0].messages.map((message: { ruleId: string }) => message.ruleId)
  }

  test.each([
    { wrong: 'a number of the law in a rule', path: 'schema/rules/wrong/rule.ts', code: 'export const wrong = (n: number) => n < 40', rule: '@typescript-eslint/no-magic-numbers' },
    { wrong: 'Excel outside its door', path: 'addin/features/wrong.ts', code: 'export const wrong = () => Excel.run', rule: 'no-restricted-globals' },
    { wrong: 'a sentence outside the locale', path: 'addin/features/wrong.ts', code: "export const wrong = 'Kiểm tra'", rule: 'no-restricted-syntax' },
    { wrong: 'a function too long', path: 'server/wrong.ts', code: `export const wrong = () => {\n${'  void 0\n'.repeat(45)}}`, rule: 'max-lines-per-function' },
  ])('catches $wrong', ({ path, code, rule }) => {
    expect(lint(path, code)).toContain(rule)
  })
})
