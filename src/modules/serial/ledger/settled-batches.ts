import type { Context } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import type { SerialState } from "../../../lifecycle/serial"
import { isVoid } from "../../../lifecycle/statuses"
import { query } from "../sql"
import type { WantedUnit } from "./load-units"
import { settingsNow, type SettingsNow, type SettingsWanted } from "./settings-now"
import type { UnitBatch, UnitInput } from "./types"

/** Batches as settings have them, and by which settings. */
export interface SettledBatches {
  batches: readonly UnitBatch[]
  /** Settles units that were found: what they are now counts where the batch does not say it. */
  settle(wanted: readonly WantedUnit[]): readonly WantedUnit[]
  refusals: Refusal[]
  /** Null where nothing that batches say follows settings. */
  rests_on: (SettingsWanted & { seal: string }) | null
}

/**
 * Says of numbers and grades what settings say by now. Whoever made the batches has read them before this transaction: a
 * unit written by others would be unique in a scope that is no more, or for sale in a condition that may not be sold.
 * @returns the batches, and `unknown_condition` for each unit whose condition is no more
 */
export async function settledBatches(
  context: Context,
  batches: readonly UnitBatch[]
): Promise<SettledBatches> {
  const following = new Set(batches.filter(followsSettings))
  if (following.size === 0) {
    return { batches, settle: (wanted) => wanted, refusals: [], rests_on: null }
  }
  const wanted = await wantedBy(context, [...following])
  const settings = await settingsNow(context, wanted)
  const settled = new Map(
    [...following].map((batch) => [
      batch,
      { ...batch, units: batch.units?.map((input) => settledInput(settings, batch, input)) },
    ])
  )
  const isSettled = new Set<UnitBatch>(settled.values())
  return {
    batches: batches.map((batch) => settled.get(batch) ?? batch),
    settle: (found) =>
      found.map((wish) => {
        const { batch, input, unit } = wish
        return unit && isSettled.has(batch)
          ? { ...wish, input: settledInput(settings, batch, input, unit.state) }
          : wish
      }),
    refusals: [...following].flatMap((batch) => goneConditions(settings, batch)),
    rests_on: { ...wanted, seal: settings.seal },
  }
}

/** Whether what batches were settled by is what settings still say; locks it as settling did. */
export async function stillSettled(
  context: Context,
  restsOn: SettledBatches["rests_on"]
): Promise<boolean> {
  return restsOn === null || (await settingsNow(context, restsOn)).seal === restsOn.seal
}

const FOLLOWS = ["normalized", "scope_key", "is_sellable_condition"] as const

/** What a batch says of a unit that follows settings: how its number is compared, and its condition's grade. */
type Followed = Pick<SerialState, (typeof FOLLOWS)[number]>

/** Settings bring their units along by a command of their own: it says what they are to be. */
function followsSettings({ command, set, units = [] }: UnitBatch): boolean {
  return command !== "change_scope" && (says(set) || units.some((input) => says(input.set)))
}

function says(set: Partial<SerialState> | undefined): boolean {
  return set !== undefined && FOLLOWS.some((field) => set[field] !== undefined)
}

/** What is said of a unit: by itself, else for its whole batch. Without an object of both, for there are many units. */
function saidOf<Field extends keyof SerialState>(
  { set: shared }: UnitBatch,
  { set }: UnitInput,
  field: Field
): SerialState[Field] | undefined {
  return (set?.[field] === undefined ? shared?.[field] : set[field]) as
    SerialState[Field] | undefined
}

async function wantedBy(context: Context, batches: readonly UnitBatch[]): Promise<SettingsWanted> {
  const items = new Set<string>()
  const conditions = new Set<string>()
  const note = (itemId?: string, conditionId?: string | null) => {
    if (itemId !== undefined) items.add(itemId)
    if (conditionId) conditions.add(conditionId)
  }
  // Of units that have records, what is not said stands there.
  const open: string[] = []
  for (const batch of batches) {
    for (const input of batch.units ?? []) {
      const itemId = saidOf(batch, input, "inventory_item_id")
      const conditionId = saidOf(batch, input, "condition_id")
      note(itemId, conditionId)
      const says = (field: keyof Followed) => saidOf(batch, input, field) !== undefined
      const lacksItem = itemId === undefined && (says("normalized") || says("scope_key"))
      const lacksCondition = conditionId === undefined && says("is_sellable_condition")
      if (input.serial_id !== undefined && (lacksItem || lacksCondition)) {
        open.push(input.serial_id)
      }
    }
  }
  for (const { inventory_item_id, condition_id } of await standingOf(context, open)) {
    note(inventory_item_id, condition_id)
  }
  return { items: [...items].sort(), conditions: [...conditions].sort() }
}

async function standingOf(context: Context, ids: readonly string[]) {
  return ids.length === 0
    ? []
    : query<Pick<SerialState, "inventory_item_id" | "condition_id">>(
        context,
        "select distinct inventory_item_id, condition_id from serial where id = any(?)",
        [ids]
      )
}

/** What is said of a unit, with what settings say where that differs. */
function settledInput(
  settings: SettingsNow,
  batch: UnitBatch,
  input: UnitInput,
  state?: SerialState
): UnitInput {
  const now = settingsOf(settings, batch, input, state)
  const differing = FOLLOWS.filter((field) => {
    const said = saidOf(batch, input, field)
    return said !== undefined && now[field] !== undefined && now[field] !== said
  })
  return differing.length === 0
    ? input
    : {
        ...input,
        set: { ...input.set, ...Object.fromEntries(differing.map((field) => [field, now[field]])) },
      }
}

function settingsOf(
  settings: SettingsNow,
  batch: UnitBatch,
  input: UnitInput,
  state?: SerialState
): Partial<Followed> {
  const itemId = saidOf(batch, input, "inventory_item_id") ?? state?.inventory_item_id
  const number = saidOf(batch, input, "number") ?? state?.number
  const conditionId = saidOf(batch, input, "condition_id")
  // Of its former life nothing stays on a void record that lives again.
  const standing = state === undefined || isVoid(state) ? null : state.condition_id
  const key =
    itemId === undefined || number === undefined ? undefined : settings.numberKey(itemId, number)
  return {
    normalized: key?.normalized,
    scope_key: key?.scope_key,
    is_sellable_condition: settings.isSellable(conditionId === undefined ? standing : conditionId),
  }
}

function goneConditions(settings: SettingsNow, batch: UnitBatch): Refusal[] {
  return (batch.units ?? []).flatMap((input) => {
    const condition = saidOf(batch, input, "condition_id") ?? null
    return settings.isSellable(condition) === undefined
      ? [refuse("unknown_condition", input.number ?? null, { condition }, input.serial_id)]
      : []
  })
}
