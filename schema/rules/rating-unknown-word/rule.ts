import { fold } from '../../figures/fold.ts'
import { gathered, nothing } from '../../figures/gathered.ts'
import { present } from '../../figures/people.ts'
import { rule, type Hits } from '../../grammar/rule.ts'
import { outcomes } from '../../law/tt-19-2019.ts'

/** Ways of saying that there is no rating. */
const none = /^([-–—./]*|(chua|khong|ko) (xep loai|xl|danh gia|co)|mien|khong|chua|ts|nghi .*|thai san|#.*)$/

export const ratingUnknownWord = rule({
  id: 'rating-unknown-word',
  severity: 'warning',
  under: { outcomes },
  emptyCell: 'ignored',
  waivedBy: null,
  check: (roster): Hits<{ text: string }> =>
    gathered(present(roster), ({ line, index }) =>
      line.written.rating === undefined || (line.values.rating ?? null) !== null
        ? nothing
        : line.written.rating.flatMap(({ text }, at) => (none.test(fold(text)) ? [] : [{ line: index, field: 'rating', at, facts: { text: text.trim() } }])),
    ),
})
