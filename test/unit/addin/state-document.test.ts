import { describe, expect, test } from '@jest/globals'
import { checksum } from '#addin/file/checksum.ts'
import { openFile } from '#addin/file/open-file.ts'
import { freshState, type FileState } from '#addin/file/state.ts'
import { readState, writeState } from '#addin/file/state-document.ts'

const state: FileState = {
  ...freshState('file-1'),
  schoolYear: '2025-2026',
  confirmed: [{ sheet: 'A & <B> "C"', headerRows: [4], columns: { A: { header: 'Họ và tên > "x"', field: 'fullName' }, B: { header: '', field: null } } }],
  bindings: [{ fingerprint: 'nguyễn thị mẫu|1985-03-02|', personId: 'p1', schoolYear: '2025-2026', version: 3 }],
}

describe('what the add-in remembers in the file', () => {
  test('comes back as it was, markup characters and all', () => {
    expect(readState(writeState(state))).toEqual({ state })
  })

  test('survives what Excel does to a part: a declaration, white space around', () => {
    expect(readState(`<?xml version="1.0" encoding="utf-8"?>\n  ${writeState(state).replaceAll('"urn:', "\t\"urn:")}\n`)).toEqual({ state })
  })

  test('one changed character is damage', () => {
    expect(readState(writeState(state).replace('2025-2026', '2024-2026'))).toEqual({ state: null, because: 'damaged' })
    expect(readState(writeState(state).slice(0, -20))).toEqual({ state: null, because: 'damaged' })
    expect(readState('<other/>')).toEqual({ state: null, because: 'damaged' })
  })

  test('a newer version is left alone, nothing is absent', () => {
    expect(readState(writeState(state).replace('version="1"', 'version="2"'))).toEqual({ state: null, because: 'newer' })
    expect(readState(null)).toEqual({ state: null, because: 'absent' })
  })

  test('a damaged state begins anew and says so; a file keeps its name within the pane', () => {
    const snapshot = { content: { sheets: [] }, locked: [] }
    expect(openFile({ ...snapshot, state: 'rubbish' }, null).memory).toBe('rebuilt')
    expect(openFile({ ...snapshot, state: null }, state)).toMatchObject({ memory: 'new', state: { fileId: 'file-1' } })
    expect(openFile({ ...snapshot, state: writeState(state) }, null)).toMatchObject({ memory: 'kept', state })
  })

  test('the checksum is CRC-32', () => {
    expect(checksum('123456789')).toBe('cbf43926')
  })
})
