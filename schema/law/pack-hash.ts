/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = 'd821aa9a33e7d7d9991382dc3f170dfeab3b6c2e11e71e270c60d2bffbcd3bb2'
