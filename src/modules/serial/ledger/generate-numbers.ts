import type { Context } from "@medusajs/framework/types"
import { comparableForm } from "../../../lifecycle/formats"
import { counterKeyOf, formatGenerated, parsePattern } from "../../../lifecycle/generator"
import { scopeKeyOf, type Policy } from "../../../lifecycle/policy"
import { refuse } from "../../../lifecycle/refusals"
import { refuseIfAny, SerialRefusalError } from "../refusal-error"
import { query } from "../sql"

/**
 * Takes the next numbers of an item's generator. A number that exists is passed over; one that was given out is never
 * given out again, also when what it was for fails: gaps are cheaper than doubles.
 * @throws missing_value without a pattern, generator_exhausted
 */
export async function generateNumbers(
  context: Context,
  inventoryItemId: string,
  policy: Policy,
  count: number,
  today: string
): Promise<string[]> {
  return nextNumbers(context, inventoryItemId, policy, { count, today }, (key, by) =>
    advance(context, key, by)
  )
}

/**
 * The numbers that `generateNumbers` would take now. Takes none: whoever generates meanwhile gets the same.
 * @throws missing_value without a pattern, generator_exhausted
 */
export async function previewNumbers(
  context: Context,
  inventoryItemId: string,
  policy: Policy,
  count: number,
  today: string
): Promise<string[]> {
  let last: number | null = null
  return nextNumbers(context, inventoryItemId, policy, { count, today }, async (key, by) => {
    last = (last ?? (await lastOf(context, key))) + by
    return last
  })
}

async function nextNumbers(
  context: Context,
  inventoryItemId: string,
  policy: Policy,
  { count, today }: { count: number; today: string },
  takeUpTo: (key: string, by: number) => Promise<number>
): Promise<string[]> {
  const pattern = parsePattern(policy.generator ?? "")
  if (policy.generator === null || !pattern.ok) {
    throw new SerialRefusalError([
      refuse("missing_value", null, { field: "generator", command: "generate" }),
    ])
  }
  const numbers: string[] = []
  while (numbers.length < count) {
    const wanted = count - numbers.length
    const last = await takeUpTo(counterKeyOf(pattern.parts, today), wanted)
    const made = Array.from({ length: wanted }, (_, at) =>
      formatGenerated(pattern.parts, { counter: last - wanted + 1 + at, date: today })
    )
    refuseIfAny(made.flatMap((result) => (result.ok ? [] : [result.refusal])))
    const fresh = made.flatMap((result) => (result.ok ? [result.number] : []))
    numbers.push(...(await notYetUsed(context, fresh, policy, inventoryItemId)))
  }
  return numbers
}

async function advance(context: Context, key: string, by: number): Promise<number> {
  const [{ last }] = await query<{ last: number }>(
    context,
    `insert into serial_counter as c (id, last) values (?, ?)
     on conflict (id) do update set last = c.last + excluded.last, updated_at = now() returning last`,
    [key, by]
  )
  return last
}

async function lastOf(context: Context, key: string): Promise<number> {
  const [row] = await query<{ last: number }>(
    context,
    "select last from serial_counter where id = ?",
    [key]
  )
  return row?.last ?? 0
}

async function notYetUsed(
  context: Context,
  numbers: readonly string[],
  policy: Policy,
  inventoryItemId: string
): Promise<string[]> {
  const form = (number: string) => comparableForm(number, policy.format)
  const rows = await query<{ normalized: string }>(
    context,
    "select normalized from serial where normalized = any(?) and scope_key = ? and status <> 'void'",
    [numbers.map(form), scopeKeyOf(policy, inventoryItemId)]
  )
  const used = new Set(rows.map(({ normalized }) => normalized))
  return numbers.filter((number) => !used.has(form(number)))
}
