import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { apology } from '#server/locale/apology.ts'
import { currentRequest } from './request.ts'

/** Faults of the request, which its sender may read: they name nothing but what was sent. */
const tellable = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', 'UNAUTHENTICATED', 'COST_EXCEEDED', 'PAYLOAD_TOO_LARGE', 'RATE_LIMITED',
])

const codeOf = ({ extensions }: GraphQLFormattedError): string => (typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL')

/** What an unexpected fault looks like from outside: a calm sentence and the id under which the log has the rest. */
export function masked(locale: 'vi' | 'en', requestId: string): GraphQLFormattedError {
  return { message: apology(locale, requestId), extensions: { code: 'INTERNAL', requestId } }
}

const isTellable = (formatted: GraphQLFormattedError, fault: unknown): boolean =>
  (fault instanceof GraphQLError || unwrapResolverError(fault) instanceof GraphQLError) && tellable.has(codeOf(formatted))

const placeOf = ({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> => ({
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
})

/** Lets faults of the request through and masks everything else, after writing it to the log. */
export function formatError(formatted: GraphQLFormattedError, fault: unknown): GraphQLFormattedError {
  if (isTellable(formatted, fault)) {
    return { message: formatted.message, extensions: { code: codeOf(formatted) }, ...placeOf(formatted) }
  }
  const request = currentRequest()
  request?.log.error({ err: unwrapResolverError(fault) }, 'unexpected')
  return { ...masked(request?.locale ?? 'vi', request?.id ?? '-'), ...(formatted.path ? { path: formatted.path } : {}) }
}
