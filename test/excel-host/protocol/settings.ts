import type { Book } from '../book/book.ts'

type Pairs = readonly (readonly [string, string])[]

/** The document settings as Office's older interface carries them: texts of JSON. */
export const settingPairs = (book: Book): Pairs => [...book.settings].map(([key, value]) => [key, JSON.stringify(value)])

/** Saves when something was sent, and answers what there is now. */
export const answerSettings = (book: Book, sent: unknown): Readonly<Record<string, unknown>> => {
  const pairs = (sent as { readonly Properties?: Pairs } | undefined)?.Properties
  if (pairs) {
    book.settings.clear()
    for (const [key, value] of pairs) book.settings.set(key, JSON.parse(value))
  }
  return { Error: 0, Properties: { Settings: settingPairs(book).map(([Name, Value]) => ({ Name, Value })) } }
}
