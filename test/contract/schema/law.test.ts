import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { catalogues } from '#schema/catalogues/index.ts'
import { instrumentOf, instruments } from '#schema/law/instruments.ts'
import { district7PlanDue } from '#schema/law/local/cv-95-2020.ts'
import { bacCauModules } from '#schema/law/local/kh-60-2022.ts'
import { register } from '#schema/law/instruments/register.ts'
import { pack } from '#schema/law/pack.ts'
import { packText } from '#schema/law/pack-text.ts'
import { provisions } from '#schema/law/provisions.ts'

const all = [...provisions, district7PlanDue, bacCauModules]

test('the committed hash is that of the pack: after a change put the received value into schema/law/pack-hash.ts and raise the version', () => {
  expect(pack.sha256).toBe(createHash('sha256').update(packText()).digest('hex'))
})

test('the text of the pack holds every provision and every list', () => {
  const text = packText()
  for (const { id } of provisions) expect(text).toContain(`"id":"${id}"`)
  for (const { prefix } of catalogues) expect(text).toContain(`"prefix":"${prefix}"`)
  for (const { number } of register) expect(text).toContain(JSON.stringify(number))
})

test('every provision is cited from a document of the register, except our own choices', () => {
  for (const { id, layer, cite } of all) {
    if (layer === 'product') expect({ id, cite }).toEqual({ id, cite: null })
    else expect({ id, known: cite !== null && instrumentOf(cite.instrument) !== null }).toEqual({ id, known: true })
  }
})

test('every provision speaks in order of time, and not before its document', () => {
  for (const { id, since, cite, layer } of all) {
    const days = since.map(({ from }) => from)
    expect({ id, days }).toEqual({ id, days: [...days].sort() })
    const effective = cite && layer === 'nation' ? instrumentOf(cite.instrument)?.effective.from : null
    if (effective) expect({ id, early: (days[0] ?? '') < effective }).toEqual({ id, early: false })
  }
})

test('nothing counts as compared that was not read in an original', () => {
  for (const { id, cite, checkedOn } of provisions) {
    if (checkedOn !== null) expect({ id, verified: cite && instrumentOf(cite.instrument)?.verified }).toEqual({ id, verified: true })
  }
})

test('no two provisions of the pack answer the same question', () => {
  expect(new Set(provisions.map(({ id }) => id)).size).toBe(provisions.length)
})

test('replacing and being replaced agree, day for day', () => {
  expect(new Set(instruments.map(({ id }) => id)).size).toBe(instruments.length)
  for (const { id, replaces, effective } of instruments) {
    for (const old of replaces) {
      expect(instrumentOf(old)?.replacedBy).toContain(id)
      expect(instrumentOf(old)?.effective.to).toBe(effective.from)
    }
  }
})

test('a list ends where the one that replaces it begins', () => {
  for (const { instrument, from, to } of catalogues) {
    const document = instrumentOf(instrument)
    expect(document).not.toBeNull()
    if (document?.effective.from) expect(document.effective.from).toBe(from)
    if (document?.replacedBy.length) expect(document.effective.to).toBe(to)
  }
})
