import { Suspense } from 'react'
import { latePart } from './late-part.tsx'
import type { WhyProps } from './Why.tsx'

const Why = latePart<WhyProps>(() => import('./Why.tsx'), false)

/** *Vì sao?*, whose code comes after what it explains. */
export const LateWhy = (props: WhyProps) => <Suspense fallback={null}><Why {...props} /></Suspense>
