import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { PersonFigures, ProgrammeFigures } from '#schema/reports/person-figures.ts'
import { authorityReport, emptyTally, schoolReport, together } from '#schema/reports/tally.ts'

const periods = fc.option(fc.integer({ min: 0, max: 240 }))
const programme: fc.Arbitrary<ProgrammeFigures> = fc.record({ owed: periods, planned: periods, missing: periods })
const person: fc.Arbitrary<PersonFigures> = fc.record({
  role: fc.constantFrom('manager', 'teacher', 'staff'),
  modules: fc.array(fc.constantFrom('GVPT 01', 'GVPT 04', 'GVMN 07', '__proto__', 'constructor'), { maxLength: 4 }),
  programmes: fc.record({ periods01: programme, periods02: programme, periods03: programme }),
  rating: fc.constantFrom('completed', 'notCompleted', null),
})
const people = fc.array(person, { maxLength: 30 })

test('the report of two halves joined is the report of the whole', () => {
  fc.assert(fc.property(people, people, (one, other) => {
    expect(together(schoolReport(one), schoolReport(other))).toEqual(schoolReport([...one, ...other]))
  }))
})

test('it does not matter in which order people or schools are told', () => {
  fc.assert(fc.property(people, people, (one, other) => {
    expect(authorityReport([schoolReport(one), schoolReport(other)])).toEqual(authorityReport([schoolReport(other.toReversed()), schoolReport(one.toReversed())]))
  }))
})

test('everybody is counted once, and every registration under some module', () => {
  fc.assert(fc.property(people, (all) => {
    const report = schoolReport(all)
    expect(report.people).toBe(all.length)
    expect(report.completed + report.notCompleted + report.unrated).toBe(all.length)
    expect([...report.modules.values()].reduce((sum, count) => sum + count, 0)).toBe(report.registrations)
    expect(together(emptyTally, report)).toEqual(report)
  }))
})
