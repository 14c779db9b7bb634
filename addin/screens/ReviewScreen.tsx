import { route } from '../desk/route.ts'
import { ReviewPlan } from '../features/review-plan/ReviewPlan.tsx'
import { usePhrases, useStore } from '../ui/desk-context.ts'
import { Title } from '../ui/Title.tsx'

const ReviewScreen = () => {
  const { review } = usePhrases()
  const { rest } = useStore(route)
  return <><Title>{review.title}</Title><ReviewPlan id={rest} /></>
}
export default ReviewScreen
