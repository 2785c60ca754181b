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
  settle(wanted: readonly WantedUnit[]): WantedUnit[]
  refusals: Refusal[]
  /** Null where nothing that batches say follows settings. */
  rests_on: (SettingsWanted & { seal: string }) | null
}

/** What a batch says of a unit that follows settings: how its number is compared, and its condition's grade. */
type Followed = Pick<SerialState, "normalized" | "scope_key" | "is_sellable_condition">

/**
 * Says of numbers and grades what settings say by now. Whoever made the batches has read them before this transaction: a
 * unit written by others would be unique in a scope that is no more, or for sale in a condition that may not be sold.
 * @returns the batches, and `unknown_condition` for each unit whose condition is no more
 */
export async function settledBatches(
  context: Context,
  batches: readonly UnitBatch[]
): Promise<SettledBatches> {
  const following = batches.filter(followsSettings)
  if (following.length === 0) {
    return { batches, settle: (wanted) => [...wanted], refusals: [], rests_on: null }
  }
  const wanted = await wantedBy(context, following)
  const settings = await settingsNow(context, wanted)
  const settleInput = (batch: UnitBatch, input: UnitInput, state?: SerialState): UnitInput => {
    const set = followed(settings, { ...batch.set, ...input.set }, state)
    return set === null ? input : { ...input, set: { ...input.set, ...set } }
  }
  return {
    batches: batches.map((batch) =>
      followsSettings(batch) && batch.units
        ? { ...batch, units: batch.units.map((input) => settleInput(batch, input)) }
        : batch
    ),
    settle: (found) =>
      found.map(({ batch, input, unit }) => ({
        batch,
        input: followsSettings(batch) ? settleInput(batch, input, unit?.state) : input,
        unit,
      })),
    refusals: following.flatMap((batch) => goneConditions(settings, batch)),
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

/** Settings bring their units along by a command of their own: it says what they are to be. */
function followsSettings({ command, set, units = [] }: UnitBatch): boolean {
  return command !== "change_scope" && [{ set }, ...units].some((part) => says(part.set))
}

function says(set: Partial<SerialState> | undefined): boolean {
  return (
    set?.normalized !== undefined ||
    set?.scope_key !== undefined ||
    set?.is_sellable_condition !== undefined
  )
}

async function wantedBy(context: Context, batches: readonly UnitBatch[]): Promise<SettingsWanted> {
  const sets = batches.flatMap(({ set, units = [] }) =>
    units.map((input) => ({ id: input.serial_id, ...set, ...input.set }))
  )
  // Of units that have records, what is not said stands there.
  const open = sets.filter(
    ({ id, ...set }) =>
      id !== undefined &&
      (isOpen(set, "normalized", "inventory_item_id") ||
        isOpen(set, "is_sellable_condition", "condition_id"))
  )
  const standing = await standingOf(
    context,
    open.flatMap(({ id }) => id ?? [])
  )
  const all = [...sets, ...standing]
  return {
    items: distinct(all.map(({ inventory_item_id }) => inventory_item_id)),
    conditions: distinct(all.map(({ condition_id }) => condition_id)),
  }
}

function isOpen(
  set: Partial<SerialState>,
  follows: keyof Followed,
  from: "inventory_item_id" | "condition_id"
): boolean {
  return set[follows] !== undefined && set[from] === undefined
}

function distinct(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids)].filter((id) => id !== null && id !== undefined).sort()
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

/** What settings say of a unit where that differs from what its batch says; null where nothing does. */
function followed(
  settings: SettingsNow,
  set: Partial<SerialState>,
  state?: SerialState
): Partial<Followed> | null {
  const itemId = set.inventory_item_id ?? state?.inventory_item_id
  const number = set.number ?? state?.number
  const key =
    itemId === undefined || number === undefined ? undefined : settings.numberKey(itemId, number)
  // Of its former life nothing stays on a void record that lives again.
  const standing = state === undefined || isVoid(state) ? null : state.condition_id
  const now: Partial<Followed> = {
    normalized: key?.normalized,
    scope_key: key?.scope_key,
    is_sellable_condition: settings.isSellable(
      set.condition_id === undefined ? standing : set.condition_id
    ),
  }
  const changed = Object.entries(now).filter(([field, value]) => {
    const said = set[field as keyof Followed]
    return value !== undefined && said !== undefined && said !== value
  })
  return changed.length === 0 ? null : Object.fromEntries(changed)
}

function goneConditions(settings: SettingsNow, { set, units = [] }: UnitBatch): Refusal[] {
  return units.flatMap((input) => {
    const condition = input.set?.condition_id ?? set?.condition_id ?? null
    return settings.isSellable(condition) === undefined
      ? [refuse("unknown_condition", input.number ?? null, { condition }, input.serial_id)]
      : []
  })
}
