import { content, type Entry } from '../archive/entry.ts'
import { canonical, readPackage, type Package, type Parts } from '../archive/package.ts'
import { related } from '../archive/relationships.ts'
import { packed, writeArchive } from '../archive/write-archive.ts'
import { readWorkbookPart, type WorkbookPart } from '../read/workbook-part.ts'

/** A package while it is being changed: parts somebody touched as text, the rest as it lies in the file. */
export class Draft implements Parts {
  readonly #original: Package
  readonly #texts = new Map<string, { readonly name: string; readonly text: string }>()
  readonly #removed = new Set<string>()
  /** Places of looks made so far: lists of styles only grow, so a place stays right. */
  readonly looks = new Map<string, number>()

  constructor(bytes: Uint8Array) {
    this.#original = readPackage(bytes)
  }

  has(name: string): boolean {
    const key = canonical(name)
    return this.#texts.has(key) || (!this.#removed.has(key) && this.#original.has(name))
  }

  text(name: string): string | null {
    const key = canonical(name)
    const touched = this.#texts.get(key)
    if (touched) return touched.text
    return this.#removed.has(key) ? null : this.#original.text(name)
  }

  write(name: string, text: string): void {
    if (this.text(name) === text) return
    this.#removed.delete(canonical(name))
    this.#texts.set(canonical(name), { name, text })
  }

  remove(name: string): void {
    this.#texts.delete(canonical(name))
    this.#removed.add(canonical(name))
  }

  names(): readonly string[] {
    const old = this.#original.entries.map(({ name }) => name)
    const known = new Set(old.map(canonical))
    const fresh = [...this.#texts.values()].map(({ name }) => name).filter((name) => !known.has(canonical(name)))
    return [...old, ...fresh].filter((name) => this.has(name))
  }

  /** The first of name1, name2… that is free. */
  freeName(pattern: (number: number) => string): string {
    for (let number = 1; ; number += 1) if (!this.has(pattern(number))) return pattern(number)
  }

  workbook(): WorkbookPart {
    return readWorkbookPart(this)
  }

  relatedPart(source: string, type: string): string | null {
    return related(this, source, type)[0] ?? null
  }

  bytes(): Uint8Array {
    const byName = new Map(this.#original.entries.map((entry) => [entry.name, entry]))
    return writeArchive(this.names().map((name) => this.#entry(name, byName.get(name))))
  }

  #entry(name: string, original: Entry | undefined): Entry {
    const touched = this.#texts.get(canonical(name))
    if (!touched && original) return original
    const bytes = new TextEncoder().encode(touched?.text ?? '')
    if (!original) return packed(name, bytes)
    const same = original.size === bytes.length && content(original).every((byte, index) => byte === bytes[index])
    return same ? original : { ...packed(name, bytes), name: original.name, rawName: original.rawName, flags: original.flags }
  }
}
