import { Modules } from "@medusajs/framework/utils"
import {
  createDraftOrder,
  fulfilOrder,
  requestReturn,
  shipFulfilment,
} from "../../../scripts/store-client"
import type { OperationKind, UndoneBy } from "../../../src/lifecycle/operation-kinds"
import type { RefusalCode } from "../../../src/lifecycle/refusals"
import type { CommandName } from "../../../src/lifecycle/transitions"
import type { OperationResponse } from "../../../src/types/operations"
import type { OrderSerialsResponse } from "../../../src/types/orders"
import type { PolicyBody } from "../../../src/types/policies"
import { casesOf, type Cases } from "../cases"
import type { TestStore } from "../store"
import { unitsIn, type Units } from "../units"

/** An order of one line, for units of the stage's product. */
export interface Order {
  id: string
  line: string
}

/** A product of its own with units, and what a shop does to them until the operation that is to be undone. */
export interface Stage {
  store: TestStore
  units: Units
  cases: Cases
  /** Another product, to which units may go over. */
  other: Units
  there: string
  /** A number that no other stage has. */
  no(at: number): string
  id(at: number): Promise<string>
  post(path: string, body?: object): Promise<unknown>
  command(name: CommandName, at: number, body?: object): Promise<unknown>
  /** Sells units with one order and ships it. */
  sell(...at: number[]): Promise<Order & { fulfilment: string }>
  draft(quantity: number): Promise<Order>
  returnOf(order: Order): Promise<string>
  /** What else has to be as it was, by the paths where it is read. */
  watched: string[]
}

/** Leads up to an operation, and answers how it is done; doing it again has to do it again. */
export type Scene = (stage: Stage) => Promise<() => Promise<unknown>>

/** How an operation of a kind comes to be, and how it is undone. */
export interface Undoable {
  via: UndoneBy
  scene: Scene
  policy?: PolicyBody["parts"]
  /** Numbers that are in stock when the scene begins. */
  received?: number
  /** That Medusa causes it, once: the scene's second time is Medusa's event once more. */
  isOnce?: boolean
  /** What moves its units on, where it is not what the status of its first unit suggests. */
  next?: (stage: Stage) => Promise<unknown>
  /** The refusal's code after that. */
  refused?: RefusalCode
}

/** Undone as an operation. */
export function own(scene: Scene, options: Omit<Undoable, "via" | "scene"> = {}): Undoable {
  return { via: "itself", scene, ...options }
}

/** Undone by the flow or the document that it belongs to. */
export function by(
  via: Exclude<UndoneBy, "itself">,
  scene: Scene,
  options: Omit<Undoable, "via" | "scene"> = {}
): Undoable {
  return { via, scene, ...options }
}

/** What Medusa does once only: the second time its event comes again. */
export function onceThen(
  { store }: Stage,
  act: () => Promise<unknown>,
  event: { name: string; data: Record<string, unknown> }
): () => Promise<unknown> {
  let isDone = false
  return async () => {
    await (isDone ? store.container.resolve(Modules.EVENT_BUS).emit(event) : act())
    isDone = true
  }
}

/** Every way in which an operation of each kind comes to be. */
export type Undoables = { [Kind in OperationKind]?: readonly Undoable[] }

let stages = 0

/** Builds the stage of one scene. */
export async function stageOf(
  store: TestStore,
  { policy, received = 2 }: Pick<Undoable, "policy" | "received">
): Promise<Stage> {
  const units = await unitsIn(store, { policy })
  const other = await unitsIn(store)
  const at = stages++
  const no = (number: number) => `UNDO${at}-${number}`
  const post = (path: string, body: object = {}) => store.admin.post<unknown>(path, body)
  const id = async (number: number) => (await units.unit(no(number))).id
  if (received > 0) {
    await units.receive(Array.from({ length: received }, (_, index) => no(index + 1)))
  }
  return {
    store,
    units,
    other,
    cases: casesOf(store),
    there: store.ids.locations[1]!.id,
    no,
    id,
    post,
    command: async (command, number, body = {}) =>
      post("/admin/serials/commands", {
        command,
        serial_ids: [await id(number)],
        ...body,
      }),
    sell: async (...numbers) => {
      const order = await units.order(numbers.length)
      await units.capture(order, numbers.map(no))
      const fulfilment = await fulfilOrder(store.admin, order.id, {
        locationId: units.locationId,
      })
      await shipFulfilment(store.admin, order.id, fulfilment)
      return { ...order, fulfilment }
    },
    draft: async (quantity) => {
      const draft = await createDraftOrder(store.admin, store.ids, [
        { variantId: units.variantId, quantity },
      ])
      const { lines } = await store.admin.get<OrderSerialsResponse>(
        `/admin/orders/${draft}/serials`
      )
      return { id: draft, line: lines[0]!.line_item_id }
    },
    returnOf: (order) =>
      requestReturn(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      }),
    watched: [],
  }
}

/** Undoes an operation as a clerk does. */
export function revert(
  store: TestStore,
  operationId: string,
  headers: Record<string, string> = {}
): Promise<OperationResponse> {
  return store.admin.post(
    `/admin/serials/operations/${operationId}/revert`,
    { reason: "a mistake" },
    headers
  )
}
