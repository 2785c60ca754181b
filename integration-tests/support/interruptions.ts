import { Client } from "pg"
import { isOperationKind } from "../../src/lifecycle/operation-kinds"
import type SerialModuleService from "../../src/modules/serial/service"
import type { RevertInput } from "../../src/modules/serial/ledger/intents"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import type { StockOwed } from "../../src/lifecycle/stock"
import { awaitingAt } from "../../src/workflows/stock/levels"
import { moveStock } from "../../src/workflows/stock/move-stock"
import { serialService } from "../../src/workflows/support/request"
import type { TestStore } from "./store"

let keys = 0

/** An operation that goes as far as a test lets it, as if its process had died there. */
export interface Interrupted {
  id: string
  owed: StockOwed[]
  /** Moves the stock that it raises, or lowers. */
  move(which: "raised" | "lowered"): Promise<void>
  /** Makes it as old as if nobody had touched it for some minutes. */
  age(minutes?: number): Promise<void>
  /** How it stands now. */
  state(): Promise<string>
}

/** The serial module's service of a running store. */
export function serviceOf(store: TestStore): SerialModuleService {
  return serialService(store.container)
}

/** Begins an operation by planning it, and notes how stock stands, as the workflow does first. */
export async function begin(
  store: TestStore,
  input: UnitBatch | RevertInput,
  head: Partial<OperationInput> = {},
  { notes = true } = {}
): Promise<Interrupted> {
  const service = serviceOf(store)
  const actor = { type: "system" as const, id: null }
  const { operation_id: id, owed } = await service.plan(
    "command" in input
      ? {
          kind: isOperationKind(input.command) ? input.command : "describe",
          actor,
          idempotency_key: `interrupted ${keys++}`,
          batches: [input],
          ...head,
        }
      : input
  )
  if (notes) {
    await service.noteAwaiting(id, await awaitingAt(store.container, owed))
  }
  return {
    id,
    owed,
    move: async (which) => {
      const sign = which === "raised" ? 1 : -1
      await moveStock(
        store.container,
        owed.filter(({ quantity }) => quantity * sign > 0)
      )
    },
    age: (minutes = 5) => ageOperation(store, id, minutes),
    state: async () => (await service.retrieveSerialOperation(id)).state,
  }
}

/** Makes an operation as old as if nobody had touched it for some minutes. */
export async function ageOperation(store: TestStore, id: string, minutes = 5): Promise<void> {
  const client = new Client({ connectionString: store.databaseUrl })
  await client.connect()
  try {
    await client.query(
      `update serial_operation set updated_at = updated_at - $2::int * interval '1 minute',
         recorded_at = recorded_at - $2::int * interval '1 minute' where id = $1`,
      [id, minutes]
    )
  } finally {
    await client.end()
  }
}
