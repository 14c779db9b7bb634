import { describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { SaxesParser } from 'saxes'

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly parent: Element | null
  text: string
}

const parsed = (xml: string): Element => {
  const root: Element = { name: '', attributes: {}, children: [], parent: null, text: '' }
  let here = root
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const made: Element = { name, attributes: attributes as Record<string, string>, children: [], parent: here, text: '' }
    here.children.push(made)
    here = made
  })
  parser.on('text', (text) => { here.text += text })
  parser.on('closetag', () => { here = here.parent! })
  parser.on('error', (error) => { throw error })
  parser.write(xml).close()
  return root
}

const within = (element: Element): Element[] => element.children.flatMap((child) => [child, ...within(child)])

const text = readFileSync('manifest.xml', 'utf8')
const all = within(parsed(text))
const named = (name: string): Element[] => all.filter((element) => element.name === name)
const commands = readFileSync('addin/commands.ts', 'utf8')
const ORIGIN = 'https://localhost:3443'

describe('the manifest', () => {
  test('every resid leads to a resource, and every resource is used', () => {
    const used = new Set(all.flatMap((element) => element.attributes['resid'] ?? []))
    const resources = all.filter((element) => /^bt:(Image|Url|String)$/.test(element.name) && element.attributes['id']).map((element) => element.attributes['id']!)
    expect(new Set(resources).size).toBe(resources.length)
    expect([...used].sort()).toEqual([...resources].sort())
    expect(resources.every((id) => id.length <= 32)).toBe(true)
  })

  test('ids of tab, groups and controls are unique', () => {
    const ids = [...named('CustomTab'), ...named('Group'), ...named('Control')].map((element) => element.attributes['id'])
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('every function of the ribbon is associated in the commands, and the other way round', () => {
    const wanted = named('FunctionName').map((element) => element.text.trim())
    const associated = [...commands.matchAll(/actions\.associate\('(\w+)'/g)].map(([, name]) => name)
    expect(wanted.length).toBe(4)
    expect([...associated].sort()).toEqual([...wanted].sort())
  })

  test('one runtime: Runtimes comes first in its host, and pane, functions and runtime are one page', () => {
    const [runtime] = named('Runtime')
    const runtimes = runtime!.parent!
    expect(runtimes.parent!.children[0]).toBe(runtimes)
    expect(runtime!.attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' })
    const source = named('SourceLocation').filter((element) => element.attributes['resid'] && element.parent!.name !== 'Metadata')
    expect([named('FunctionFile')[0]!, ...source].every((element) => element.attributes['resid'] === 'Pane.Url')).toBe(true)
  })

  test('asks for the shared runtime and the ExcelApi baseline, and no more', () => {
    expect(named('Set').map(({ attributes }) => `${attributes['Name']} ${attributes['MinVersion']}`)).toEqual(['ExcelApi 1.10', 'SharedRuntime 1.1'])
  })

  test('every icon comes in 16, 32 and 80, and each file has the size it says', () => {
    for (const icon of named('Icon')) expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80'])
    const images = named('bt:Image').filter((element) => element.attributes['DefaultValue'])
    for (const { attributes } of images) {
      const file = attributes['DefaultValue']!.replace(`${ORIGIN}/addin/`, '')
      const png = readFileSync(join('addin/assets', file))
      const size = Number(/(\d+)\.png$/.exec(file)![1])
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
      expect(attributes['id']!.endsWith(String(size))).toBe(true)
    }
  })

  test('every command of the ribbon has an icon of its own', () => {
    const icons = named('Control').map((control) => within(control).find(({ name }) => name === 'bt:Image')!.attributes['resid'])
    expect(icons.length).toBeGreaterThan(4)
    expect(new Set(icons).size).toBe(icons.length)
  })

  test('all addresses stand on the one origin the server rewrites, over https', () => {
    const addresses = all.flatMap(({ attributes }) => attributes['DefaultValue'] ?? []).filter((value) => value.startsWith('http'))
    expect(addresses.length).toBeGreaterThan(15)
    for (const address of addresses) expect(address.startsWith(`${ORIGIN}/addin/`)).toBe(true)
  })

  test('Vietnamese first, English for every string that is not a name', () => {
    expect(named('DefaultLocale')[0]!.text).toBe('vi-VN')
    const strings = named('bt:String').filter((element) => element.attributes['DefaultValue'] !== 'BDTX')
    expect(strings.length).toBeGreaterThan(8)
    for (const string of strings) expect(string.children.map(({ attributes }) => attributes['Locale'])).toEqual(['en-US'])
  })

  const schemas = resolve('../shared/manifest-xsd/OfficeAppManifestV1_1.xsd')
  const xmllint = spawnSync('xmllint', ['--version']).status === 0
  const why = !existsSync(schemas) ? 'the schemas of Office are not on this machine' : 'xmllint is not installed'
  const whenPossible = existsSync(schemas) && xmllint ? test : test.skip
  whenPossible(`follows Microsoft's schemas${existsSync(schemas) && xmllint ? '' : ` (not run: ${why})`}`, () => {
    execFileSync('xmllint', ['--noout', '--schema', schemas, 'manifest.xml'], { stdio: 'pipe' })
  })
})
