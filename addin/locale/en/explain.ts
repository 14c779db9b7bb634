import type { explain as vi } from '../vi/explain.ts'

export const explain: typeof vi = {
  why: 'Why?',
  whyOf: (what) => `Why? ${what}`,
  loading: 'Looking up the law and the steps…',
  none: 'There is nothing left to explain: the sheet has changed. Check again.',
  failed: 'The explanation did not arrive. Close this part and open it again; if that does not help, look at the network.',
  grounds: 'Rests on',
  inputs: 'The sheet says',
  steps: 'Steps',
}
