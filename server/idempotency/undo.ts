/** Leaves a transaction without a trace and still brings an answer out of it. */
export class Undo<Answer> extends Error {
  constructor(readonly answer: Answer) {
    super('Nothing is to be kept')
  }
}
