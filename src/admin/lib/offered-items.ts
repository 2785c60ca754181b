import { itemLabel } from "./item-label"

type Item = Parameters<typeof itemLabel>[0]

/** How many items a list to choose from draws: a text finds every other. */
export const OFFERED = 100

/** The items that a text means, those that are chosen always and first. */
export function offeredItems<Named extends Item>(
  items: readonly Named[],
  q: string,
  chosen: readonly string[]
): Named[] {
  const text = q.trim().toLowerCase()
  const isChosen = ({ id }: Item) => chosen.includes(id)
  const found = items.filter(
    (item) => !isChosen(item) && itemLabel(item).toLowerCase().includes(text)
  )
  return [...items.filter(isChosen), ...found.slice(0, OFFERED)]
}
