import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeTexts, stated } from '#server/plan/merge-texts.ts'
import { differing, textOf, type WrittenTexts } from '#server/plan/written-texts.ts'

const fields = ['fullName', 'note', 'modules', 'subject'] as const
const side: fc.Arbitrary<WrittenTexts> = fc.dictionary(fc.constantFrom(...fields), fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 2 }))
const three = [side, side, side] as const
const same = (one: WrittenTexts, other: WrittenTexts): boolean => differing(one, other).length === 0

test('what only one side changed is taken from that side', () => {
  fc.assert(fc.property(side, side, (base, mine) => same(mergeTexts(base, mine, base).written, mine) && same(mergeTexts(base, base, mine).written, mine)))
})

test('a clash is a field both sides changed, and differently; nothing else is', () => {
  fc.assert(
    fc.property(...three, (base, mine, theirs) => {
      const { clashes } = mergeTexts(base, mine, theirs)
      for (const field of fields) {
        const [b, m, t] = [base, mine, theirs].map((texts) => textOf(texts, field))
        expect(clashes.includes(field)).toBe(m !== t && m !== b && t !== b)
      }
    }),
  )
})

test('without a clash it does not matter who came first, and every value was somebody’s', () => {
  fc.assert(
    fc.property(...three, (base, mine, theirs) => {
      const there = mergeTexts(base, mine, theirs)
      fc.pre(there.clashes.length === 0)
      expect(same(there.written, mergeTexts(base, theirs, mine).written)).toBe(true)
      for (const field of fields) expect([textOf(mine, field), textOf(theirs, field)]).toContain(textOf(there.written, field))
    }),
  )
})

test('a field left out is kept, a field stated as empty is gone', () => {
  fc.assert(
    fc.property(side, side, fc.constantFrom(...fields), (said, kept, emptied) => {
      const now = stated({ ...said, [emptied]: [] }, kept)
      expect(textOf(now, emptied)).toBe('')
      for (const field of fields) if (field !== emptied) expect(textOf(now, field)).toBe(textOf(said, field) || textOf(kept, field))
    }),
  )
})
