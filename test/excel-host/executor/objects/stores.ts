import { badArgument, impossible, notFound } from '../fault.ts'
import type { Host } from '../host.ts'
import type { Argument, Kind, Node, Wire } from '../node.ts'
import { namespaceOf } from '../../book/xml.ts'
import type { XmlPart } from '../../book/parts.ts'

export const settings: Kind<null> = {
  name: 'SettingCollection',
  items: (_, host) => [...host.book.settings.keys()].map((key) => host.make('Setting', key)),
  item: (_, key, host) => (host.book.settings.has(String(key)) ? host.make('Setting', String(key)) : null),
  calls: {
    Add: (_, [key, value], host) => {
      if (typeof key !== 'string' || key === '') throw badArgument()
      host.book.settings.set(key, value)
      return host.make('Setting', key)
    },
  },
}

export const setting: Kind<string> = {
  name: 'Setting',
  reads: { Key: (key) => key, Value: (key, { book }) => (book.settings.get(key) ?? null) as Wire, _Id: (key) => key },
  writes: { Value: (key, value, { book }) => void book.settings.set(key, value) },
  calls: { Delete: (key, _, { book }) => void book.settings.delete(key) },
}

const part = (host: Host, id: Wire): XmlPart | null => host.book.xmlParts.find((one) => one.id.toLowerCase() === String(id).toLowerCase()) ?? null

const inNamespace = (namespace: string, host: Host): readonly XmlPart[] => host.book.xmlParts.filter(({ xml }) => namespaceOf(xml) === namespace)

const wellFormed = (xml: Argument | undefined): string => {
  if (typeof xml !== 'string' || namespaceOf(xml) === null) throw badArgument()
  return xml
}

const touched = (host: Host): void => host.book.tell({ kind: 'sheet', sheet: host.book.active, by: 'addin', detail: { act: 'stored' } })

const addPart = (_: null, [xml]: readonly Argument[], host: Host): Node => {
  const made = { id: host.book.mint(), xml: wellFormed(xml) }
  host.book.xmlParts.push(made)
  touched(host)
  return host.make('CustomXmlPart', made)
}

const found = (one: XmlPart | null, host: Host): Node | null => one && host.make('CustomXmlPart', one)

export const xmlParts: Kind<null> = {
  name: 'CustomXmlPartCollection',
  items: (_, host) => host.book.xmlParts.map((one) => host.make('CustomXmlPart', one)),
  item: (_, id, host) => found(part(host, id), host),
  calls: { Add: addPart, GetByNamespace: (_, [namespace], host) => host.make('CustomXmlPartScopedCollection', String(namespace)) },
}

const onlyOrNull = (namespace: string, _: readonly Argument[], host: Host): Node | null => {
  const parts = inNamespace(namespace, host)
  return parts.length === 1 ? found(parts[0] ?? null, host) : null
}

export const xmlPartsOfNamespace: Kind<string> = {
  name: 'CustomXmlPartScopedCollection',
  items: (namespace, host) => inNamespace(namespace, host).map((one) => host.make('CustomXmlPart', one)),
  item: (namespace, id, host) => found(inNamespace(namespace, host).find((one) => one === part(host, id)) ?? null, host),
  calls: {
    GetOnlyItemOrNullObject: onlyOrNull,
    GetOnlyItem: (namespace, args, host) => {
      const node = onlyOrNull(namespace, args, host)
      if (!node) throw inNamespace(namespace, host).length > 1 ? impossible() : notFound()
      return node
    },
  },
}

export const xmlPart: Kind<XmlPart> = {
  name: 'CustomXmlPart',
  identity: ({ id }) => ({ Id: id }),
  reads: { Id: ({ id }) => id, NamespaceUri: ({ xml }) => namespaceOf(xml) },
  calls: {
    GetXml: ({ xml }) => xml,
    SetXml: (one, [xml], host) => {
      one.xml = wellFormed(xml)
      touched(host)
    },
    Delete: (one, _, host) => {
      host.book.xmlParts = host.book.xmlParts.filter((other) => other !== one)
      touched(host)
    },
  },
}
