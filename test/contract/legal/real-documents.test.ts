import { describe, expect, it, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { betweenDocuments } from '#schema/legal-basis/between-documents.ts'
import { checkLegalBasis } from '#schema/legal-basis/check-legal-basis.ts'
import { paragraphsOf } from '#schema/legal-basis/read/paragraph.ts'

const folder = resolve(process.cwd(), '../shared/seeds')
const here = existsSync(folder)
if (!here) process.stderr.write('real documents skipped: their folder is not beside this repository\n')

const report = (start: string) => {
  const file = readdirSync(folder).find((name) => name.startsWith(start))!
  return checkLegalBasis(paragraphsOf(readFileSync(resolve(folder, file), 'utf8')))
}

/** Everything but notes, as kind and first instrument; the document's own if the register holds none. */
const coloured = (start: string) => report(start).findings.filter(({ severity }) => severity !== 'info').map(({ kind, instruments }) => [kind, instruments[0] ?? null])

const expected: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  '000': [['other-year', null], ['missing-basis', 'TT11-2019']],
  '001': [['date-differs', 'TT11-2019'], ['date-differs', 'TT12-2019']],
  '002': [['repealed', 'TT26-2012'], ['period-over', 'QD711-2012'], ['repealed', 'TTLT20-2015'], ['wrong-scope', 'TTLT20-2015']],
  '003': [],
  '004': [],
}

;(here ? describe : describe.skip)('five documents schools and offices really wrote', () => {
  it.each(Object.entries(expected))('%s has these faults and no other', (start, faults) => {
    expect(coloured(start)).toEqual(faults)
  })

  test('two of them date one instrument differently', () => {
    expect(betweenDocuments([report('000').document, report('001').document]).map(({ instrument }) => instrument)).toEqual(['TT12-2019'])
  })
})
