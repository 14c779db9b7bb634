import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { rateCases, type RateFile } from '#server/cli/rate/rate-cases.ts'
import { scaleOn } from '#schema/rules/right-ratings.ts'

const file = resolve(process.cwd(), '../shared/corpus/dev/scores.json')
const here = existsSync(file)
if (!here) process.stderr.write('rating corpus skipped: its file is not beside this repository\n')

type Expected = { readonly expected: { readonly state: string; readonly rating: string | null } }
type Corpus = { readonly cases: readonly (RateFile['cases'][number] & Expected)[] }

;(here ? test : test.skip)('every case of the rating corpus', () => {
  const corpus = JSON.parse(readFileSync(file, 'utf8')) as Corpus
  const answers = rateCases(corpus, scaleOn('2025-08-01')!)
  expect(answers).toHaveLength(corpus.cases.length)
  expect(answers.length).toBeGreaterThan(100)
  const wrong = corpus.cases.filter(({ expected }, index) => answers[index]?.state !== expected.state || answers[index]?.rating !== expected.rating)
  expect(wrong.map(({ id }) => id)).toEqual([])
})
