/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = '6400ad28b4d76d3597ef5c34ff13ae56a8a83e5ea6d5701fe878c4c52060d71a'
