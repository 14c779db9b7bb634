import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { unzipSync } from 'fflate'
import { large } from '#test/excel-host/samples/large.ts'
import { packageOf } from '#test/excel-host/samples/package.ts'
import { primary } from '#test/excel-host/samples/primary.ts'
import type { Seat } from './stage/seat.ts'
import { openStage, type Stage } from './stage/stage.ts'

const SHEET = 'Kế hoạch BDTX'
/** The first column of modules in the sample; its rows begin at 5. */
const MODULES = 8

let stage: Stage
let clerk: Seat

beforeAll(async () => { stage = await openStage() })
afterAll(() => stage.close())
beforeEach(async () => { clerk = await stage.seat() })
afterEach(() => clerk.leave())

const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString('base64')]))

/** Names of the parts in which two packages differ. */
const differing = (one: Uint8Array, other: Uint8Array): string[] => {
  const [before, after] = [partsOf(one), partsOf(other)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).toSorted()
}

describe('check to marks, pane closed and signed out', () => {
  it('marks every faulty cell by a conditional format of its own and changes nothing else', async () => {
    const bytes = packageOf(primary())
    await clerk.open(bytes)
    const before = await clerk.cell(`H8`)
    await clerk.command('Kiểm tra')
    expect(await clerk.page.locator('.pane').isVisible()).toBe(false)
    const marks = await clerk.marks()
    const rows = marks.filter(({ column }) => column === MODULES).map(({ row }) => row)
    // GVPT04 twice, GVPT99, no module at all, a preschool module: the planted ones.
    for (const row of [8, 10, 13, 15]) expect(rows).toContain(row)
    expect(marks.every(({ formula, sheet }) => sheet === SHEET && formula?.includes('urn:bdtx:mark:'))).toBe(true)
    expect(await clerk.cell('H8')).toMatchObject({ value: before.value, ownFill: before.ownFill, fill: '#FDE2E2' })
    expect(clerk.asked).toEqual([])
    await clerk.picture('01-checked')
    await clerk.openPane()
    await clerk.picture('02-pane')
  })
})
