const most = 8_192
const longest = 200

/** A reading of one text that is asked the same again and again: sheets repeat themselves, and many rules look at one cell. Keeps its last answers, so many at most. */
export const remembering = <Answer extends string | boolean | object | null>(read: (text: string) => Answer): ((text: string) => Answer) => {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = read(text)
    if (known.size >= most) known.clear()
    if (text.length <= longest) known.set(text, answer)
    return answer
  }
}
