/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = ''
