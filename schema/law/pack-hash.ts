/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = '93ea4a195d58cc0fa00140fee2094984af4224c573665b53af23077034f1e127'
