/** How marks of one item stand in a figure: one of each kind of assessment, empty while there is none. */
export const BETWEEN = ' '
export const ABSENT = '-'
