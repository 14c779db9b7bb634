import { expect, test } from '@jest/globals'
import { rule, type Hits, type Sentence } from '#schema/grammar/rule.ts'
import { marking } from '#schema/law/tt-19-2019.ts'

/** The marked lines must not compile: the type check of this project fails when one of them does. */
const rest = { id: 'toy', severity: 'error', emptyCell: 'ignored', waivedBy: null } as const

const toy = rule({
  ...rest,
  under: { marking },
  check: (_roster, { marking: scale }): Hits<{ pass: number }> => [{ line: 0, field: 'score01', facts: { pass: scale.pass } }],
})

const sentence: Sentence<typeof toy> = ({ pass }) => ({ what: String(pass), why: '', fix: '' })

// @ts-expect-error a fact the rule does not give
const wrongFact: Sentence<typeof toy> = ({ highest }) => ({ what: String(highest), why: '', fix: '' })

// @ts-expect-error no way to put it right
const noFix: Sentence<typeof toy> = () => ({ what: '', why: '' })

const wrongColumn = rule({
  ...rest,
  under: { marking },
  // @ts-expect-error a column that does not exist
  check: (): Hits<{ pass: number }> => [{ line: 0, field: 'score04', facts: { pass: 1 } }],
})

// @ts-expect-error no law under it
const lawless = rule({ ...rest, check: (): Hits<{ pass: number }> => [] })

const emptyLaw = rule({
  ...rest,
  // @ts-expect-error an empty law
  under: {},
  check: (): Hits<{ pass: number }> => [],
})

const wrongValue = rule({
  ...rest,
  under: { marking },
  // @ts-expect-error a figure the provision does not fix
  check: (_roster, { marking: scale }): Hits<{ pass: number }> => [{ line: 0, field: null, facts: { pass: scale.passMark } }],
})

test('the right ones are what they look like', () => {
  expect([toy, wrongColumn, lawless, emptyLaw, wrongValue].map(({ id }) => id)).toEqual(['toy', 'toy', 'toy', 'toy', 'toy'])
  expect([sentence, wrongFact, noFix]).toHaveLength(3)
})
