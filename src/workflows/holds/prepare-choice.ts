import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdToken, type Choice } from "../../lifecycle/holds"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import type { Place } from "../../modules/serial/queries/withheld"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ChooseUnitsBody } from "../../types/store"
import { refuseWith, serialService, type Requested } from "../support/request"
import { cartsWithLines, unitsOfLine, type CartLine, type CartWithLines } from "./cart-lines"
import { choosableItems, locationsOfChannels } from "./choosable"
import { cartHolds } from "./hold-settings"

/** What a buyer asks for: which units one of the cart's lines shall have. */
export type ChooseUnits = Requested<ChooseUnitsBody & { cart_id: string }>

/** A choice, ready to run. */
export interface PreparedChoice {
  operation: OperationInput
  /** What the line is to say; absent for a request that was carried out before. */
  note?: { line_item_id: string; choice: Choice | null }
  /** Where units are kept by it. */
  places: Place[]
}

/**
 * Makes the operation that keeps the chosen units for a cart line, and lets go those of its former choice. Choosing a
 * unit again begins its time anew. Reads only.
 * @throws cart_holds_off, unknown_cart, cart_completed, unknown_cart_line, not_choosable, unknown_serial, wrong_item,
 *   unit_unavailable, too_many_for_line, chosen_apart
 */
export const prepareSerialChoiceStep = createStep(
  "prepare-serial-choice",
  async ({ body, actor, idempotency_key }: ChooseUnits, { container }) => {
    const settings = cartHolds() ?? refuseWith(refuse("cart_holds_off"))
    const { cart_id, line_item_id, serial_ids } = body
    const reference = { type: "cart", id: cart_id }
    const head = {
      kind: "hold" as const,
      actor,
      idempotency_key,
      request: body,
      reference,
      flow: "cart",
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<PreparedChoice>({ operation: { ...head, batches: [] }, places: [] })
    }
    const { cart, line } = await openLine(container, cart_id, line_item_id)
    const units = await judgedUnits(container, cart, line, serial_ids)
    const token = holdToken(cart_id, line.id)
    const holds = await serialService(container).holdsOfCarts([cart_id])
    const former = holds.filter(
      ({ id, held_for }) => held_for === token && !serial_ids.includes(id)
    )
    const until = new Date(Date.now() + settings.minutes * 60_000).toISOString()
    const operation: OperationInput = {
      ...head,
      batches: [
        {
          command: "drop_hold",
          expects: { held_for: token },
          units: former.map(({ id }) => ({ serial_id: id })),
        },
        {
          command: "hold",
          set: { held_for: token, held_until: until },
          holder: token,
          units: serial_ids.map((serial_id) => ({ serial_id })),
        },
      ],
    }
    return new StepResponse<PreparedChoice>({
      operation,
      note: {
        line_item_id: line.id,
        choice: serial_ids.length === 0 ? null : { token, serial_ids },
      },
      places: units.map(placeOf),
    })
  }
)

async function openLine(container: MedusaContainer, cartId: string, lineItemId: string) {
  const [cart = refuseWith(refuse("unknown_cart", null, { cart: cartId }))] = await cartsWithLines(
    container,
    [cartId]
  )
  refuseIfAny(cart.completed_at === null ? [] : [refuse("cart_completed")])
  const line =
    cart.items.find(({ id }) => id === lineItemId) ??
    refuseWith(refuse("unknown_cart_line", null, { line: lineItemId }))
  return { cart, line }
}

/** The units that are chosen. Whether each may be had is judged by the ledger, under locks. */
async function judgedUnits(
  container: MedusaContainer,
  cart: CartWithLines,
  line: CartLine,
  ids: readonly string[]
): Promise<SerialRecord[]> {
  if (ids.length === 0) {
    return []
  }
  const room = unitsOfLine(line)
  const [choosable, locations, { serials }] = await Promise.all([
    choosableItems(container, [...room.keys()]),
    locationsOfChannels(container, [cart.sales_channel_id]),
    serialService(container).findSerials({ ids }, { limit: ids.length + 1, offset: 0 }),
  ])
  refuseIfAny(choosable.size === 0 ? [refuse("not_choosable", null, { item: line.title })] : [])
  const found = new Map(serials.map((serial) => [serial.id, serial]))
  refuseIfAny(
    ids.flatMap((id) => {
      const why = misfit(found.get(id), { room, choosable, locations })
      const detail = why === "wrong_item" ? undefined : { item: line.title }
      return why === null ? [] : [refuse(why, id, detail, id)]
    })
  )
  refuseIfAny([...tooMany(serials, line, room), ...apart(serials, line)])
  return serials
}

function misfit(
  serial: SerialRecord | undefined,
  {
    room,
    choosable,
    locations,
  }: {
    room: ReadonlyMap<string, number>
    choosable: ReadonlySet<string>
    locations: readonly string[]
  }
): Refusal["code"] | null {
  if (serial === undefined) {
    return "unknown_serial"
  }
  if (!room.has(serial.inventory_item_id)) {
    return "wrong_item"
  }
  if (!choosable.has(serial.inventory_item_id)) {
    return "not_choosable"
  }
  return locations.includes(serial.location_id ?? "") ? null : "unit_unavailable"
}

function tooMany(
  serials: readonly SerialRecord[],
  { title }: CartLine,
  room: ReadonlyMap<string, number>
): Refusal[] {
  return [...room].flatMap(([itemId, needed]) => {
    const given = serials.filter(({ inventory_item_id }) => inventory_item_id === itemId).length
    return given > needed ? [refuse("too_many_for_line", null, { line: title, needed, given })] : []
  })
}

/** Medusa reserves a line's item at one place, so the units that are chosen for it leave from one. */
function apart(serials: readonly SerialRecord[], { title }: CartLine): Refusal[] {
  const placesOf = new Map<string, Set<string | null>>()
  for (const { inventory_item_id, location_id } of serials) {
    const places = placesOf.get(inventory_item_id) ?? new Set()
    placesOf.set(inventory_item_id, places.add(location_id))
  }
  const isApart = [...placesOf.values()].some((places) => places.size > 1)
  return isApart ? [refuse("chosen_apart", null, { line: title })] : []
}

function placeOf({ inventory_item_id, location_id }: SerialRecord): Place {
  return { inventory_item_id, location_id: location_id ?? "" }
}
