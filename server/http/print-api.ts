import { lexicographicSortSchema, printSchema } from 'graphql'
import { apiSchema } from './schema.ts'

/** The contract as committed in schema/api.graphql: sorted, so that a difference is a change. */
export const printApi = async (): Promise<string> => `${printSchema(lexicographicSortSchema(await apiSchema()))}\n`
