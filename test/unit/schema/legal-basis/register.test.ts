import { describe, expect, it, test } from '@jest/globals'
import { register, registeredAs } from '#schema/law/instruments/register.ts'
import { confidenceOf } from '#schema/law/instruments/registered.ts'
import { lookedUp } from '#schema/legal-basis/read/lookup.ts'
import { kindOfSymbol, parseNumber } from '#schema/legal-basis/read/number.ts'

test('the register holds at least sixty instruments, each once', () => {
  expect(register.length).toBeGreaterThanOrEqual(60)
  expect(new Set(register.map(({ id }) => id)).size).toBe(register.length)
})

describe.each(register.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  it('has a number its own reader finds, and is found by it', () => {
    const number = parseNumber(entry.number)!
    expect(number).not.toBeNull()
    const year = number.year ?? (entry.date === null ? null : Number(entry.date.slice(0, 4)))
    expect(lookedUp({ serial: number.serial, symbol: number.symbol, kind: entry.kind, year })).toBe(entry)
    if (kindOfSymbol(number.symbol) !== null && !entry.number.endsWith('/TW')) expect(kindOfSymbol(number.symbol)).toBe(entry.kind)
  })

  it('has days in order, the year of its number, and an issuer', () => {
    const days = [entry.date, entry.effective.from, entry.effective.to].filter((day) => day !== null)
    expect(days).toEqual([...days].sort())
    const year = parseNumber(entry.number)?.year
    if (year && entry.date !== null) expect(entry.date.slice(0, 4)).toBe(String(year))
    expect(entry.issuer).not.toBe('')
    expect(entry.subjects).not.toEqual([])
  })

  it('names only instruments the register holds as what follows or what it changes', () => {
    for (const id of [...entry.replacedBy, ...entry.amends]) expect(registeredAs(id)).not.toBeNull()
    for (const id of entry.replacedBy) expect(registeredAs(id)!.date ?? registeredAs(id)!.effective.from ?? '9').not.toBe(null)
  })

  it('says where it was read, and is only recalled where that was nowhere', () => {
    expect(confidenceOf(entry) === 'recalled').toBe(entry.source === 'memory')
    if (confidenceOf(entry) === 'verified') expect(['codex', 'signed-original']).toContain(entry.source)
  })
})

test('what is replaced agrees with what replaces it', () => {
  for (const entry of register) for (const id of entry.replaces) expect(registeredAs(id)?.replacedBy ?? []).toContain(entry.id)
})
