import { graphql, type GraphQLSchema } from 'graphql'
import { contextFor } from '#server/http/context-for.ts'
import type { Surroundings } from '#server/http/surroundings.ts'

interface Answer {
  readonly userErrors?: readonly { readonly messageVi: string }[]
}

/** Asks the API from inside this process: the same schema, the same permissions, no network. */
export interface Caller {
  /** The answer of the one field a document asks for. A refusal is a bug of the demonstration and throws. */
  ask<T extends object>(document: string, variables: object): Promise<T>
  as(token: string): Caller
  /** The same caller on another day. */
  on(day: string): Caller
}

const heldAt = (day: string) => ({ now: () => new Date(`${day}T08:00:00+07:00`), today: () => day })

export function callerOf(schema: GraphQLSchema, surroundings: Surroundings, token: string | null = null): Caller {
  return {
    as: (other) => callerOf(schema, surroundings, other),
    on: (day) => callerOf(schema, { ...surroundings, clock: heldAt(day) }, token),
    ask: async <T extends object>(source: string, variableValues: object) => {
      const contextValue = await contextFor(surroundings, { token, address: 'demo' })
      const result = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue })
      return onlyAnswer<T>(result.errors?.map(({ message }) => message) ?? [], result.data)
    },
  }
}

function onlyAnswer<T extends object>(errors: readonly string[], data: unknown): T {
  const answer = Object.values((data ?? {}) as Record<string, T & Answer>)[0]
  const refusals = [...errors, ...(answer?.userErrors ?? []).map(({ messageVi }) => messageVi)]
  if (!answer || refusals.length > 0) throw new Error(`demonstration: ${refusals.join('; ')}`)
  return answer
}
