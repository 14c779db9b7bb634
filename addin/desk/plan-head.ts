import type { PlanHeadFragment } from '../api/generated/graphql.ts'
import { store } from '../store.ts'

/** The plan this file became, as last heard of; sending and fetching notes both hear of it. */
export const planHead = store<PlanHeadFragment | null>(null)
