import { randomUUID } from 'node:crypto'
import { expect } from '@jest/globals'
import type { Stage } from './stage.ts'
import { ROWS, type YearRows } from './year-rows.ts'

interface Recorded {
  readonly book: { readonly version: number } | null
  readonly results: readonly { readonly id: string | null; readonly userErrors: readonly object[] }[]
  readonly userErrors: readonly object[]
}

/** A school's year asked and written beside the browsers; the version is always the newest. */
export interface YearDesk {
  readonly school: string
  /** Asks about this school and year with an account's token, signed in once a day. */
  readonly ask: <Data>(who: string, query: string, variables?: object) => Promise<Data>
  readonly rows: () => Promise<YearRows>
  /** Enters acts, all of which have to be accepted; ids of what they made. */
  readonly record: (who: string, acts: readonly object[]) => Promise<readonly string[]>
  /** Any other mutation that answers as `yearRecord` does. */
  readonly write: (who: string, mutation: string, input: object) => Promise<readonly string[]>
}

const GRANTS = '{ viewer { grants { school { id } } } }'
const ANSWER = 'book { version } results { id userErrors { messageEn } } userErrors { messageEn }'
const INPUTS: Readonly<Record<string, string>> = { yearRecord: 'YearRecordInput', transferOffer: 'TransferOfferInput', transferAccept: 'TransferAcceptInput' }
const HEAD = '($school: ID!, $schoolYear: SchoolYear!'
const PLACE = '(school: $school, schoolYear: $schoolYear'

export const yearDesk = async (stage: Stage, clerk: string, schoolYear: string): Promise<YearDesk> => {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (who: string): Promise<string> => {
    const key = `${who} ${stage.clock.now().toISOString()}`
    const token = tokens.get(key) ?? stage.tokenOf(who)
    tokens.set(key, token)
    return token
  }
  const { viewer } = await stage.askWith<{ viewer: { grants: { school: { id: string } }[] } }>(await tokenOf(clerk), GRANTS)
  const school = viewer.grants[0]!.school.id
  const ask: YearDesk['ask'] = async (who, query, variables = {}) => stage.askWith(await tokenOf(who), query, { school, schoolYear, ...variables })
  const rows = async (): Promise<YearRows> => {
    const { yearBook } = await ask<{ yearBook: YearRows }>(clerk, `query ${HEAD}) { yearBook${PLACE}) { version ${ROWS} } }`)
    return yearBook
  }
  const write: YearDesk['write'] = async (who, mutation, input) => {
    const { yearBook: { version } } = await ask<{ yearBook: { version: number } }>(clerk, `query ${HEAD}) { yearBook${PLACE}) { version } }`)
    const text = `mutation ${HEAD}, $input: ${INPUTS[mutation]!}!) { ${mutation}${PLACE}, input: $input) { ${ANSWER} } }`
    const answer = await ask<Record<string, Recorded>>(who, text, { input: { ...input, version, idempotencyKey: randomUUID() } })
    const { results, userErrors } = answer[mutation]!
    expect([...userErrors, ...results.flatMap((result) => result.userErrors)]).toEqual([])
    return results.map(({ id }) => id ?? '')
  }
  return { school, ask, rows, write, record: (who, acts) => write(who, 'yearRecord', { acts }) }
}
