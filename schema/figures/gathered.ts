/** What most lines have to say. */
export const nothing: readonly never[] = []

/** `flatMap` for where almost every item gives nothing: the good case costs no memory. */
export const gathered = <Item, Found>(items: readonly Item[], find: (item: Item) => readonly Found[]): readonly Found[] => {
  const all: Found[] = []
  for (const item of items) {
    const found = find(item)
    if (found.length > 0) all.push(...found)
  }
  return all
}
