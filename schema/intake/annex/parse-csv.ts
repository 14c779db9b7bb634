/** Which of the usual signs parts the fields: the one the first line has most of. */
const separatorOf = (line: string): string => [',', ';', '\t'].reduce((best, sign) => (line.split(sign).length > line.split(best).length ? sign : best))

interface State {
  readonly rows: string[][]
  field: string
  quoted: boolean
}

const endField = (state: State): void => {
  state.rows.at(-1)?.push(state.field)
  state.field = ''
}

const endRow = (state: State): void => {
  endField(state)
  state.rows.push([])
}

const plain = (state: State, sign: string, separator: string): void => {
  if (sign === '"' && state.field === '') state.quoted = true
  else if (sign === separator) endField(state)
  else if (sign === '\n') endRow(state)
  else state.field += sign
}

/** Inside quotes, two of them stand for one. Tells how many signs were used up. */
const quoted = (state: State, sign: string, next: string | undefined): number => {
  if (sign !== '"') state.field += sign
  else if (next === '"') state.field += '"'
  else state.quoted = false
  return sign === '"' && next === '"' ? 2 : 1
}

/** Reads comma-, semicolon- or tab-separated text, quotes and line breaks inside them included. */
export const parseCsv = (text: string): readonly (readonly string[])[] => {
  const signs = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(signs.slice(0, Math.max(0, signs.indexOf('\n'))) || signs)
  const state: State = { rows: [[]], field: '', quoted: false }
  for (let at = 0; at < signs.length; ) {
    const sign = signs.charAt(at)
    if (state.quoted) at += quoted(state, sign, signs[at + 1])
    else {
      plain(state, sign, separator)
      at += 1
    }
  }
  endField(state)
  return state.rows.filter((row) => row.some((field) => field.trim() !== ''))
}
