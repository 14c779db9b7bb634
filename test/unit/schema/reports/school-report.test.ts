import { describe, expect, test } from '@jest/globals'
import { personFigures } from '#schema/reports/person-figures.ts'
import { authorityReport, emptyTally, schoolReport } from '#schema/reports/tally.ts'
import { exampleRoster } from '#schema/rules/example.ts'
import { hoursMoved } from '#schema/law/tt-17-2019.ts'

const reportOf = (...args: Parameters<typeof exampleRoster>) => schoolReport(personFigures(exampleRoster(...args)))

describe('the report of a school', () => {
  test('counts who is still there by role, and each registration under its module', () => {
    const report = reportOf([{ role: 'manager', modules: ['QLPT 1'] }, { modules: ['GVPT 1', 'GVPT 4'] }, { modules: ['GVPT 4'] }, { role: 'staff' }, { status: 'left', modules: ['GVPT 9'] }])
    expect(report).toMatchObject({ people: 4, managers: 1, teachers: 2, registrations: 4 })
    expect(Object.fromEntries(report.modules)).toEqual({ 'QLPT 1': 1, 'GVPT 1': 1, 'GVPT 4': 2 })
  })

  test('owes by the law of each kind of person: staff owe nothing, nor who is on leave and chose nothing', () => {
    const report = reportOf([{ role: 'teacher', level: 'primary', periods03: 30 }, { role: 'staff' }, { role: 'teacher', level: 'primary', status: 'onLeave' }])
    expect(report.programmes.periods03).toEqual({ owed: 40, planned: 30, missing: 10, unsaid: 0 })
    expect(report.programmes.periods01).toEqual({ owed: 40, planned: 0, missing: 0, unsaid: 1 })
  })

  test('follows periods an authority moved from 01 to 02', () => {
    const moved = { ...hoursMoved, layer: 'authority' as const, since: [{ from: '2019-12-22', value: { to02: 10 } }] }
    const { programmes } = schoolReport(personFigures(exampleRoster([{ level: 'primary', periods01: 30, periods02: 50 }]), [moved]))
    expect([programmes.periods01.owed, programmes.periods02.owed, programmes.periods03.owed]).toEqual([30, 50, 40])
  })

  test('takes the rating the sheet states, else the one its marks give', () => {
    const stated = reportOf([{ rating: 'notCompleted' }, { score01: 9 }, { score01: null }], { context: { yearClosed: true } })
    expect([stated.completed, stated.notCompleted, stated.unrated]).toEqual([1, 2, 0])
    expect(reportOf([{ modules: ['GVPT 1'] }])).toMatchObject({ completed: 0, notCompleted: 0, unrated: 1 })
  })

  test('nobody is an empty report, and adds nothing', () => {
    const some = reportOf([{ modules: ['GVPT 1'] }])
    expect(reportOf([])).toEqual(emptyTally)
    expect(authorityReport([some, emptyTally])).toEqual(some)
  })
})
