import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/** The numbers of these units, in the order in which the units are asked for; unknown ids fall away. */
export async function numbersOf(
  context: Context,
  serialIds: readonly string[]
): Promise<{ id: string; number: string }[]> {
  return serialIds.length === 0
    ? []
    : query<{ id: string; number: string }>(
        context,
        `select s.id, s.number from unnest(?::text[]) with ordinality as asked (id, place)
           join serial s on s.id = asked.id order by asked.place`,
        [serialIds]
      )
}
