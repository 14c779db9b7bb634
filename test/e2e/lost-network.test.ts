import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Route } from 'playwright-core'
import type { Seat } from './stage/seat.ts'
import { bookOf, faultless } from './stage/sheets.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

/** Three slices of a hundred rows and a rest. */
const PEOPLE = 230

let stage: Stage
let school: Seat

beforeAll(async () => {
  stage = await openStage()
  school = await stage.seat()
  school.expectTrouble(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/)
  await school.open(bookOf(faultless(PEOPLE)))
  await school.openPane()
  await school.signIn('demo.vanthu')
})
afterAll(() => clearStages(school))

const isAbout = (route: Route, operation: string): boolean => (route.request().postData() ?? '').includes(`mutation ${operation}`)

/** The server gets the request and answers; the answer never arrives. */
const loseAnswers = async (operation: string, times: number): Promise<() => number> => {
  let lost = 0
  await school.page.route('**/graphql', async (route) => {
    if (!isAbout(route, operation) || lost >= times) return route.fallback()
    lost += 1
    await route.fetch()
    return route.abort('failed')
  })
  return () => lost
}

/** From a moment on nothing leaves the machine. */
const cutAfter = async (operation: string, requests: number): Promise<void> => {
  let passed = 0
  await school.page.route('**/graphql', (route) => {
    if (!isAbout(route, operation)) return route.fallback()
    passed += 1
    return passed > requests ? route.abort('internetdisconnected') : route.fallback()
  })
}

const heal = (): Promise<void> => school.page.unrouteAll({ behavior: 'wait' })

interface Held {
  readonly viewer: { readonly grants: readonly { readonly school: { readonly id: string } }[] }
  readonly plan: { readonly state: string; readonly counts: { readonly people: number } }
}

const planOnServer = async (): Promise<Held['plan']> => {
  const { viewer } = await stage.ask<Held>('demo.hieutruong', '{ viewer { grants { school { id } } } }')
  const school = viewer.grants[0]!.school.id
  return (await stage.ask<Held>('demo.hieutruong', 'query ($school: ID!) { plan(school: $school, schoolYear: "2026-2027") { state counts { people } } }', { school })).plan
}

describe('a network that is lost', () => {
  it('keeps a part of the pane from arriving; asked for again, it comes', async () => {
    await school.page.route('**/assets/SendScreen*.js', (route) => route.abort('internetdisconnected'))
    await school.goTo('Gửi')
    await school.pane.getByRole('alert').getByText('Không nối được với máy chủ.').waitFor()
    await heal()
    await school.press('Thử lại')
    await school.pane.getByRole('heading', { name: 'Gửi hiệu trưởng' }).waitFor()
  })

  it('stops a sending between two slices; sent again, everybody is there once', async () => {
    await school.press('Xem trước')
    await cutAfter('PlanSubmit', 1)
    await school.button('Gửi hiệu trưởng').click()
    await school.notice('Không nối được với máy chủ. Chưa mất gì')
    await school.pane.getByRole('region', { name: 'Đã gửi một phần' }).waitFor()
    await school.picture('30-broken')
    expect(await planOnServer()).toEqual({ state: 'DRAFT', counts: { people: 100 } })
    await heal()
    await school.press('Gửi tiếp')
    await school.notice(`Đã gửi ${String(PEOPLE)} dòng cho hiệu trưởng.`)
    expect(await planOnServer()).toEqual({ state: 'SUBMITTED', counts: { people: PEOPLE } })
    await school.signOut()
  })

  it('swallows the receipt of a push; asked again, the same receipt comes, and only one was made', async () => {
    await school.signIn('demo.hieutruong')
    await school.goTo('Duyệt')
    await school.press('Mở kế hoạch')
    await school.press('Duyệt')
    await school.notice('Đã duyệt kế hoạch.')
    // The pane asks three times by itself; then the person sees the sentence and presses again.
    const lost = await loseAnswers('PlanPush', 3)
    await school.button('Nộp kế hoạch').click()
    await school.notice('Không nối được với máy chủ. Chưa mất gì')
    expect(lost()).toBe(3)
    await school.picture('31-push-lost')
    await heal()
    const answer = school.page.waitForResponse((response) => (response.request().postData() ?? '').includes('mutation PlanPush'))
    await school.press('Nộp kế hoạch')
    await school.notice('Đã nộp kế hoạch.')
    const { data } = await (await answer).json() as { data: { planPush: { replayed: boolean; receipt: { number: string } } } }
    expect(data.planPush.replayed).toBe(true)
    const shown = await school.pane.getByTestId('receipt').locator('dd').first().textContent()
    expect(shown).toBe(data.planPush.receipt.number)
  })
})
