import { join } from "node:path"
import { isSharedConnectionSymbol, ModulesSdkUtils } from "@medusajs/framework/utils"
import { initModules, MockEventBusService } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { repoRoot } from "../scripts/lib/paths"
import type { OperationKind } from "../src/lifecycle/operation-kinds"
import type { SerialState } from "../src/lifecycle/serial"
import type { CommandName } from "../src/lifecycle/transitions"
import type { UnitBatch } from "../src/modules/serial/ledger/types"
import type SerialModuleService from "../src/modules/serial/service"
import type { ReceivingPlace } from "./hand-written-sql"

/** The built serial module on a database, as a store has it, without the store. */
export interface OpenedModule {
  /** Receives units, as the module's part of a receipt. Answers the operation's id. */
  receive: (place: ReceivingPlace, numbers: readonly string[]) => Promise<string>
  /** Does one command to units. Answers the operation's id. */
  change: (change: UnitsToChange) => Promise<string>
  close: () => Promise<void>
}

/** A command for units, by their ids. */
interface UnitsToChange {
  kind: OperationKind
  command: CommandName
  set: Partial<SerialState>
  ids: readonly string[]
}

let keys = 0

export async function openSerialModule(databaseUrl: string): Promise<OpenedModule> {
  const pool = ModulesSdkUtils.createPgConnection({ clientUrl: databaseUrl, pool: { max: 10 } })
  const modulesConfig = {
    serial: {
      resolve: join(repoRoot, ".medusa/server/src/modules/serial"),
      options: { database: { clientUrl: databaseUrl }, [isSharedConnectionSymbol]: true },
    },
  }
  const { medusaApp, shutdown } = await initModules({
    injectedDependencies: {
      [ContainerRegistrationKeys.PG_CONNECTION]: pool,
      [Modules.EVENT_BUS]: new MockEventBusService(),
      [ContainerRegistrationKeys.LOGGER]: console,
      [ContainerRegistrationKeys.CONFIG_MODULE]: { modules: modulesConfig },
    },
    modulesConfig,
    databaseConfig: { clientUrl: databaseUrl },
    preventConnectionDestroyWarning: true,
  })
  const { serial } = (medusaApp as { modules: { serial: SerialModuleService } }).modules
  return {
    receive: (place, numbers) => receive(serial, place, numbers),
    change: (change) => changed(serial, change),
    close: async () => {
      await shutdown()
      await pool.destroy()
    },
  }
}

function receive(
  serials: SerialModuleService,
  { itemId, locationId }: ReceivingPlace,
  numbers: readonly string[]
): Promise<string> {
  return executed(serials, "receive", {
    command: "receive",
    set: { inventory_item_id: itemId, location_id: locationId, scope_key: itemId },
    units: numbers.map((number) => ({
      number,
      set: { number, normalized: number.toUpperCase() },
    })),
  })
}

function changed(
  serials: SerialModuleService,
  { kind, command, set, ids }: UnitsToChange
): Promise<string> {
  const units = ids.map((serial_id) => ({ serial_id }))
  return executed(serials, kind, { command, set, units })
}

/** Executes an operation; the stock that it owes is nobody's here. */
async function executed(
  serials: SerialModuleService,
  kind: OperationKind,
  batch: UnitBatch
): Promise<string> {
  const { operation_id } = await serials.execute({
    kind,
    actor: { type: "user", id: "user_bench" },
    idempotency_key: `bench-${(keys += 1)}`,
    batches: [batch],
  })
  await serials.finish(operation_id)
  return operation_id
}
