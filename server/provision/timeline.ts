import type { LocalProvision } from './local-provision.entity.ts'

type Stretch = Pick<LocalProvision, 'from' | 'until'>

export const covers = ({ from, until }: Stretch, day: string): boolean => from <= day && (until === null || day < until)

/** Whether two stretches share a day; the last day of neither belongs to it. */
export const meets = (one: Stretch, other: Stretch): boolean => (other.until === null || one.from < other.until) && (one.until === null || other.from < one.until)

/** Of one unit's steps on one question, the one that speaks on a day: what was entered later covers what was entered before. */
export const stepOn = <Step extends Stretch & Pick<LocalProvision, 'version'>>(steps: readonly Step[], day: string): Step | null =>
  steps.filter((step) => covers(step, day)).reduce<Step | null>((last, step) => (last === null || step.version > last.version ? step : last), null)

/** Days on which something may change. */
export const turningDays = (steps: readonly Stretch[]): readonly string[] => [...new Set(steps.flatMap(({ from, until }) => (until === null ? [from] : [from, until])))].sort()
