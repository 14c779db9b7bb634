/** What the ribbon and the pane need of an add-in's manifest. */
export interface RibbonButton {
  readonly id: string
  readonly label: string
  readonly tip: string
  readonly icon: string | null
  readonly action: { readonly kind: 'pane' } | { readonly kind: 'function'; readonly name: string }
}

export interface RibbonGroup {
  readonly id: string
  readonly label: string
  readonly buttons: readonly RibbonButton[]
}

export interface RibbonTab {
  readonly id: string
  readonly label: string
  readonly groups: readonly RibbonGroup[]
}

export interface Manifest {
  readonly id: string
  readonly name: string
  readonly pane: string
  readonly tabs: readonly RibbonTab[]
  /** Where the add-in's worksheet functions are described, and the name before the dot. */
  readonly functions: { readonly namespace: string; readonly metadata: string } | null
}

const children = (element: Element | Document, name: string): Element[] => [...element.children].filter(({ localName }) => localName === name)

const child = (element: Element | null, name: string): Element | null => (element ? (children(element, name)[0] ?? null) : null)

const descendants = (element: Element | Document, name: string): Element[] => [...element.getElementsByTagNameNS('*', name)]

/** Resources by id, in the reader's language where the manifest has it. */
const resources = (document: Document, language: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const name of ['Image', 'Url', 'String'])
    for (const element of descendants(document, name)) {
      const translated = descendants(element, 'Override').find((override) => override.getAttribute('Locale')?.toLowerCase().startsWith(language))
      found.set(element.getAttribute('id') ?? '', translated?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '')
    }
  return found
}

type Look = (element: Element | null) => string

const lookup = (all: ReadonlyMap<string, string>): Look => (element) => all.get(element?.getAttribute('resid') ?? '') ?? ''

const WISHED_ICON = '32'

const iconOf = (control: Element, look: Look): string | null => {
  const images = descendants(control, 'Image')
  const image = images.find((one) => one.getAttribute('size') === WISHED_ICON) ?? images[0]
  return image ? look(image) : null
}

const button = (control: Element, look: Look): RibbonButton => {
  const action = child(control, 'Action')
  const name = child(action, 'FunctionName')?.textContent?.trim() ?? ''
  return {
    id: control.getAttribute('id') ?? '',
    label: look(child(control, 'Label')),
    tip: look(child(child(control, 'Supertip'), 'Description')),
    icon: iconOf(control, look),
    action: action?.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') === 'ExecuteFunction' ? { kind: 'function', name } : { kind: 'pane' },
  }
}

const group = (element: Element, look: Look): RibbonGroup => ({
  id: element.getAttribute('id') ?? '',
  label: look(child(element, 'Label')),
  buttons: children(element, 'Control').map((control) => button(control, look)),
})

const tab = (element: Element, look: Look): RibbonTab => ({ id: element.getAttribute('id') ?? '', label: look(child(element, 'Label')), groups: children(element, 'Group').map((one) => group(one, look)) })

const displayName = (root: Element, language: string): string => {
  const element = child(root, 'DisplayName')
  const override = element ? children(element, 'Override').find((one) => one.getAttribute('Locale')?.toLowerCase().startsWith(language)) : undefined
  return (override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue')) ?? ''
}

const functionsOf = (document: Document, look: Look): Manifest['functions'] => {
  const [metadata] = descendants(document, 'Metadata')
  const [namespace] = descendants(document, 'Namespace')
  return metadata && namespace ? { namespace: look(namespace), metadata: look(child(metadata, 'SourceLocation')) } : null
}

/** Reads an add-in-only manifest; null when it is none. */
export const readManifest = (text: string, language: string): Manifest | null => {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const root = document.documentElement
  if (root.localName !== 'OfficeApp') return null
  const look = lookup(resources(document, language))
  return {
    id: child(root, 'Id')?.textContent?.trim() ?? '',
    name: displayName(root, language),
    pane: look(descendants(document, 'Runtime')[0] ?? null),
    functions: functionsOf(document, look),
    tabs: [...descendants(document, 'CustomTab'), ...descendants(document, 'OfficeTab')].map((element) => tab(element, look)),
  }
}

/** The same page through the preview's own address, where Office.js comes from npm. */
export const throughPreview = (address: string): string => {
  const url = new URL(address, window.location.href)
  return `${window.location.origin}/preview${url.pathname}${url.search}`
}
