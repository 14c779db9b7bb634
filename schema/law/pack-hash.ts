/** SHA-256 of packText(); the contract test of the pack prints the right one after a change. */
export const packHash = '5edc4e6fb717aed44f918fca18803307bee0708473bf12550957768e272bdf81'
