import type { Language } from './cli.ts'

interface ExplainSentences {
  readonly person: (facts: { readonly name: string }) => string
  readonly figure: (facts: { readonly title: string; readonly value: string }) => string
  readonly ground: (facts: { readonly ground: string }) => string
  readonly input: (facts: { readonly input: string }) => string
  readonly step: (facts: { readonly number: number; readonly step: string }) => string
}

/** Dòng chữ của phần giải thích trên dòng lệnh. */
export const explainSentences: Readonly<Record<Language, ExplainSentences>> = {
  vi: {
    person: ({ name }) => `Giải thích cho ${name}`,
    figure: ({ title, value }) => `${title}: ${value}`,
    ground: ({ ground }) => `   Căn cứ: ${ground}`,
    input: ({ input }) => `   Trang tính ghi: ${input}`,
    step: ({ number, step }) => `   ${String(number)}. ${step}`,
  },
  en: {
    person: ({ name }) => `Explained for ${name}`,
    figure: ({ title, value }) => `${title}: ${value}`,
    ground: ({ ground }) => `   Rests on: ${ground}`,
    input: ({ input }) => `   The sheet says: ${input}`,
    step: ({ number, step }) => `   ${String(number)}. ${step}`,
  },
}
