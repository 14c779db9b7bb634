import { expect, test } from '@jest/globals'
import { blocked } from '#server/plan/blocked.ts'
import { planActs, steps } from '#server/plan/plan-act.ts'
import { planStates } from '#server/plan/plan-state.ts'

const nobody = { clerk: false, principal: false, officer: false, administrator: false }
const everybody = { clerk: true, principal: true, officer: true, administrator: true }

test('an act is open to its role in its states, and every refusal is a sentence in both languages', () => {
  for (const act of planActs) {
    for (const state of planStates) {
      const refusal = blocked({ ...nobody, [steps[act].by]: true }, state, act)
      expect(refusal === null).toBe(steps[act].from.includes(state))
      if (refusal) expect([refusal.messageVi, refusal.messageEn].every((sentence) => /^\p{Lu}.{15,}\.$/u.test(sentence))).toBe(true)
      expect(blocked({ ...everybody, [steps[act].by]: false }, state, act)?.code).toBe('forbidden')
    }
  }
})

test('every state is reached and left by somebody, but for the last', () => {
  const reached = new Set(planActs.map((act) => steps[act].to))
  const left = new Set(planActs.flatMap((act) => steps[act].from))
  expect(planStates.filter((state) => !reached.has(state))).toEqual(['draft'])
  expect(planStates.filter((state) => !left.has(state))).toEqual(['accepted'])
})
