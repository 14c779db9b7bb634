import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { clearStages } from './stage/stage.ts'
import { firstHalf } from './whole-year/first-half.ts'
import { openSchool, type School } from './whole-year/school.ts'
import { secondHalf } from './whole-year/second-half.ts'

let school: School | undefined
let broken = false

beforeAll(async () => { school = await openSchool() })
afterAll(() => clearStages(school?.office.seat, school?.principal.seat))

describe('a school year of 46 teachers, from the list to the next year', () => {
  it.each([...firstHalf, ...secondHalf])('%s', async (_, play) => {
    // One year: without the steps before, a step would only fail again.
    expect(broken).toBe(false)
    broken = true
    await play(school!)
    broken = false
  })
})
