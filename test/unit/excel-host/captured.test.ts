import { describe, expect, it } from '@jest/globals'
import { captured, desk, valueOf } from './desk.ts'

const DATA = '{00000000-0000-4000-8000-000000000001}'

describe('requests that the real Office.js wrote', () => {
  it('reads a range, the used range and the names of the sheets', () => {
    expect(desk().run(captured('read'))).toEqual({
      Results: [
        { ActionId: 2, Value: {} },
        { ActionId: 4, Value: {} },
        { ActionId: 6, Value: { Id: DATA } },
        { ActionId: 8, Value: { _ReferenceId: '{emu}R1' } },
        { ActionId: 9, Value: null },
        { ActionId: 10, Value: { _ReferenceId: '{emu}R1' } },
        { ActionId: 11, Value: { _ReferenceId: '{emu}R1', Values: [['Id', 'Name', 'Team', 'Score'], [1, 'Ann', 'QA', 70], [2, 'Bob', 'Dev', 20], [3, 'Cid', 'Dev', 55], [4, 'Dot', 'Ops', 90]] } },
        { ActionId: 13, Value: { _ReferenceId: '{emu}R2' } },
        { ActionId: 14, Value: null },
        { ActionId: 15, Value: { _ReferenceId: '{emu}R2' } },
        { ActionId: 16, Value: { _ReferenceId: '{emu}R2', Address: 'Data!A1:D5', RowCount: 5 } },
        { ActionId: 17, Value: { Count: 2, _Items: [{ _Index: 0, Id: DATA, Name: 'Data' }, { _Index: 1, Id: '{00000000-0000-4000-8000-000000000002}', Name: 'Other' }] } },
      ],
    })
  })

  it('lets go of what it kept', () => {
    const { run, executor } = desk()
    run(captured('read'))
    expect(executor.host.references.size).toBe(2)
    expect(run(captured('cleanup')).Error).toBeUndefined()
    expect(executor.host.references.size).toBe(0)
  })

  it('adds a table once, names it, adds a row and finds it again by its id', () => {
    const { run, book } = desk()
    const first = run(captured('table-add'))
    const id = '{00000000-0000-4000-8000-000000000003}'
    expect(valueOf(first, 10)).toEqual({ Id: id })
    expect(valueOf(first, 20)).toMatchObject({ RowCount: 5, Values: [[1, 'Ann', 'QA', 70], [2, 'Bob', 'Dev', 20], [3, 'Cid', 'Dev', 55], [4, 'Dot', 'Ops', 90], [6, 'Zed', 'QA', 10]] })
    expect(valueOf(first, 24)).toBeNull()
    expect(valueOf(first, 27)).toEqual({ Id: id, Name: 'Staff' })
    expect(valueOf(first, 30)).toEqual({ Count: 4, _Items: ['Id', 'Name', 'Team', 'Score'].map((Name, _Index) => ({ _Index, Id: _Index + 1, Name })) })
    const body = valueOf(first, 17) as { _ReferenceId: string }
    const again = JSON.parse(JSON.stringify(captured('table-again')).replaceAll('{emu}R6', body._ReferenceId)) as ReturnType<typeof captured>
    expect(run(again).Error).toBeUndefined()
    expect(book.sheet('Data')?.at(2, 2).value).toBe('renamed')
    expect(book.sheet('Data')?.tables).toHaveLength(1)
  })

  it('sets validation, two conditional formats and a name of the sheet', () => {
    const { run, book } = desk()
    const outcome = run(captured('marks-and-names'))
    expect(outcome.Error).toBeUndefined()
    expect(valueOf(outcome, 39)).toMatchObject({ Type: 'WholeNumber', Rule: { wholeNumber: { formula1: 0, formula2: 100, operator: 'Between' } } })
    expect(valueOf(outcome, 40)).toMatchObject({ Count: 2, _Items: [{ Type: 'Custom' }, { Type: 'CellValue' }] })
    expect(valueOf(outcome, 45)).toMatchObject({ Name: 'Salary', Formula: '=Data!$D$2:$D$6', Scope: 'Worksheet' })
    expect(valueOf(outcome, 50)).toMatchObject({ Address: 'Data!D2:D6' })
    expect(book.sheet('Data')?.formats.map(({ formulas, accent }) => [formulas, accent])).toEqual([[['50'], { fill: '#FF0000' }], [['$D2=""'], { fontColor: '#00FF00' }]])
  })

  it('comments on a cell and replies', () => {
    const { run, book } = desk()
    const outcome = run(captured('comment'))
    expect(outcome.Error).toBeUndefined()
    expect(book.sheet('Data')?.remarkAt(2, 2)).toMatchObject({ text: 'Please check', replies: [{ text: 'ok' }] })
    expect(valueOf(outcome, 11)).toMatchObject({ Content: 'Please check' })
  })

  it('keeps settings, dates as Office.js writes them', () => {
    const outcome = desk().run(captured('settings'))
    expect([6, 8, 10, 13, 16].map((id) => valueOf(outcome, id))).toEqual([{}, {}, {}, {}, null])
    expect(valueOf(outcome, 11)).toEqual({ Key: 'cfg', Value: { a: 1 } })
    expect(valueOf(outcome, 14)).toEqual({ Value: 'Date(1767312000000)' })
  })

  it('reads the only part of a namespace, and nothing where there is none', () => {
    const { run, book } = desk()
    expect(valueOf(run(captured('custom-xml')), 13)).toBeNull()
    expect(valueOf(run(captured('custom-xml')), 14)).toEqual({ _IsNull: true })
    book.xmlParts = [{ id: book.mint(), xml: '<a xmlns="urn:contoso:addin"/>' }]
    expect(valueOf(run(captured('custom-xml')), 14)).toBe('<a xmlns="urn:contoso:addin"/>')
  })

  it('registers for changes and traces it', () => {
    const { run, told } = desk()
    expect(run(captured('register-changed'))).toMatchObject({ TraceIds: [9], Results: [{}, {}, { Value: { Id: DATA } }, { Value: null }, { ActionId: 9, Value: null }] })
    expect(told).toEqual([`register DataChangedEvent ${DATA}`])
  })

  it('shows the pane and switches a button off', () => {
    const { run, told } = desk()
    run(captured('show-pane'))
    run(captured('ribbon-update'))
    expect(told).toEqual(['pane true', 'button Btn1 false'])
  })
})
