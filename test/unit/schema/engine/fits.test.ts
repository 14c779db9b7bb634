import { expect, test } from '@jest/globals'
import { fits } from '#schema/engine/fits.ts'

test.each([
  [{ to02: 0 }, { to02: -10 }, true],
  [{ to02: 0 }, { to02: '10' }, false],
  [{ to02: 0 }, {}, false],
  [{ to02: 0 }, { to02: 0, to03: 5 }, false],
  [{ modules: null }, { modules: 2 }, true],
  [{ month: 5, day: 15 }, { month: 6, day: 1 }, true],
  [{ roles: ['teacher'] }, { roles: ['teacher', 'manager'] }, true],
  [{ roles: ['teacher'] }, { roles: [1] }, false],
  [{ roles: ['teacher'] }, { roles: 'teacher' }, false],
  [5, 6, true],
  [5, 'six', false],
])('%j takes %j: %s', (model, value, expected) => expect(fits(model, value)).toBe(expected))
