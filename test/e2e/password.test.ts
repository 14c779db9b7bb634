import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { newSession } from '#test/support/browser.ts'
import { clearStages, openStage, type Stage } from './stage/stage.ts'

let stage: Stage
beforeAll(async () => { stage = await openStage() })
afterAll(() => clearStages())

const chosen = 'mot cau moi de nho mai'

interface Accounts {
  readonly accounts: { readonly edges: readonly { readonly node: { readonly id: string; readonly username: string } }[] }
}

interface Offer {
  readonly passwordResetOffer: { readonly url: string }
}

it('whoever forgot a password opens the link of the administrator in a browser, chooses a new one and is in', async () => {
  const { accounts } = await stage.ask<Accounts>('demo.quantri', '{ accounts(first: 50) { edges { node { id username } } } }')
  const { id } = accounts.edges.find(({ node }) => node.username === 'demo.vanthu')!.node
  const { passwordResetOffer } = await stage.ask<Offer>('demo.quantri', 'mutation ($account: ID!) { passwordResetOffer(account: $account) { url } }', { account: id })
  const context = await newSession(stage.browser)
  const page = await context.newPage()
  await page.goto(passwordResetOffer.url.replace('/addin/', '/preview/addin/'))
  await page.getByRole('heading', { name: 'Mật khẩu mới' }).waitFor()
  await page.getByLabel('Mật khẩu mới').last().fill('ngan')
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await page.getByText('Mật khẩu quá ngắn').waitFor()
  await page.getByLabel('Mật khẩu mới').last().fill(chosen)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await page.getByText('Xin chào').waitFor()
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { username } } }'
  const again = await context.request.post(`${stage.server.url}/graphql`, { data: { query: signIn, variables: { input: { username: 'demo.vanthu', password: chosen } } } })
  expect(await again.json()).toEqual({ data: { signIn: { account: { username: 'demo.vanthu' } } } })
  await context.close()
})
