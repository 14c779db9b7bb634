/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = '23868f5f584560618167f1afc2c1b24113ea01b0d9c70fb930bb1265a05bd42d'
