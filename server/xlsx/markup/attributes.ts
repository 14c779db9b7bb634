import { attribute, type Element } from './element.ts'

/** Attribute of an element that may be missing itself, as text; '' where absent. */
export const written = (element: Element | null | undefined, name: string): string => (element ? (attribute(element, name) ?? '') : '')

export const numeral = (element: Element | null | undefined, name: string): number | null => {
  const text = written(element, name)
  return text === '' ? null : Number(text)
}

export const flag = (element: Element | null | undefined, name: string): boolean => ['1', 'true', 'on'].includes(written(element, name))
