import type { LocalProvision } from './local-provision.entity.ts'
import { ProvisionStep } from './provision.types.ts'

export const stepOf = ({ question, ...step }: LocalProvision): ProvisionStep => {
  const { id, version, from, until, value, instrument, clause, checkedOn, yields, corrects, setBy, setAt } = step
  return Object.assign(new ProvisionStep(), { id, provision: question, version, from, until, value, instrument, clause, checkedOn, yields, corrects, setBy, setAt })
}
