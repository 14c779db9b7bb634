import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { longestText } from '#server/legal/check-text.ts'
import { planDocument, preschoolTeachers, regulation } from '#test/support/plan-document.ts'
import { startTestServer, type TestServer } from '#test/support/test-server.ts'

let server: TestServer
let token: string
beforeAll(async () => {
  server = await startTestServer()
  token = await server.token('demo.vanthu')
})
afterAll(() => server.stop())

const QUESTION = `query ($text: String!, $signedOn: Date) {
  legalBasisCheck(text: $text, signedOn: $signedOn) {
    report { signedFrom signedTo schoolYear citations registerReadOn
      findings { kind severity confidence paragraph instruments titleVi whatVi whyVi fixVi basisVi titleEn whatEn whyEn fixEn basisEn } }
    userErrors { code messageVi messageEn path }
  }
}`

const faulty = planDocument({ bases: [regulation, preschoolTeachers, 'Thông tư số 26/2012/TT-BGDĐT ngày 10/7/2012'] }).join('\n')

const ask = async (variables: object, as: string | null = token) => server.ask(QUESTION, variables, as)

describe('legalBasisCheck', () => {
  test('judges a text and says what, why and how in both languages', async () => {
    const { data } = await ask({ text: faulty })
    const { report, userErrors } = data.legalBasisCheck
    expect(userErrors).toEqual([])
    expect(report).toMatchObject({ signedFrom: '2021-09-20', signedTo: '2021-09-20', schoolYear: '2021-2022', citations: 3 })
    const repealed = report.findings.find(({ kind }: { kind: string }) => kind === 'repealed')
    expect(repealed).toMatchObject({ severity: 'ERROR', confidence: 'VERIFIED', paragraph: 9 })
    expect(Object.values(repealed).every((value) => value !== '')).toBe(true)
  })

  test('another signing day gives another judgement', async () => {
    const { data } = await ask({ text: faulty, signedOn: '2013-03-01' })
    const { report } = data.legalBasisCheck
    expect(report.signedFrom).toBe('2013-03-01')
    expect(report.findings.map(({ kind }: { kind: string }) => kind)).not.toContain('repealed')
  })

  test('a text that is empty or too long is declined with a sentence', async () => {
    for (const text of [' ', 'a'.repeat(longestText + 1)]) {
      const { data } = await ask({ text })
      expect(data.legalBasisCheck).toMatchObject({ report: null, userErrors: [{ code: 'INVALID_INPUT', path: ['text'] }] })
    }
    expect((await ask({ text: 'a'.repeat(longestText) })).data.legalBasisCheck.userErrors).toEqual([])
  })

  test('nobody asks it without an account', async () => {
    expect((await ask({ text: faulty }, null)).errors[0]!.extensions.code).toBe('UNAUTHENTICATED')
  })
})
