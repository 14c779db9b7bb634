import type { Citation, Provision } from '../grammar/provision.ts'
import type { TrainingByLevel } from './training.ts'

const clause = (printed: string): Citation => ({ instrument: 'L43-2019', clause: printed })

/** Training a teacher's post asks for. Teachers of some subjects may begin with less and have to catch up, and a road map runs to 2030: falling short is said, never held against anybody. */
export const trainingStandard: Provision<TrainingByLevel> = {
  id: 'training-standard',
  layer: 'nation',
  cite: clause('Điều 72'),
  since: [{ from: '2020-07-01', value: { preschool: 'college', primary: 'bachelor', lowerSecondary: 'bachelor', upperSecondary: 'bachelor' } }],
  checkedOn: null,
  yields: false,
}
