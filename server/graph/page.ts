import { GraphQLError } from 'graphql'
import { Field, ObjectType, type ClassType } from 'type-graphql'
import { serviceLimits } from './limits.ts'

export interface PageOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[]
  readonly pageInfo: PageInfo
}

@ObjectType({ description: 'Where in a list a page ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'True while there is more after this page.' })
  hasNextPage!: boolean

  @Field(() => String, { nullable: true, description: "Cursor of the page's last entry; null: the page is empty." })
  endCursor!: string | null
}

export interface PageArgs {
  readonly first: number
  readonly after: string | null | undefined
}

const cursorOf = (key: string): string => Buffer.from(key, 'utf8').toString('base64url')

/** The key after which the page starts; null at the beginning. */
export const keyAfter = ({ after }: PageArgs): string | null => (after ? Buffer.from(after, 'base64url').toString('utf8') : null)

/** How many rows to ask for: one more than the page, to know whether there is more. */
export function rowsToAsk({ first }: PageArgs): number {
  if (first < 1 || first > serviceLimits.pageSize) {
    throw new GraphQLError(`first must be from 1 to ${String(serviceLimits.pageSize)}`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return first + 1
}

/** Cuts rows asked for with `rowsToAsk`, in the order of their keys, into a page. */
export function pageOf<Node>(rows: readonly Node[], { first }: PageArgs, keyOf: (node: Node) => string): PageOf<Node> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(keyOf(node)), node }))
  return { edges, pageInfo: Object.assign(new PageInfo(), { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null }) }
}

/** The connection type of a node type. */
export function connectionOf<Node extends object>(node: ClassType<Node>, name: string): ClassType<PageOf<Node>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} of a page.` })
  class Edge {
    @Field(() => String, { description: 'Pass as `after` to go on from here.' })
    cursor!: string

    @Field(() => node, { description: 'The entry itself.' })
    node!: Node
  }
  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The entries in order.' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo
  }
  return Connection
}

