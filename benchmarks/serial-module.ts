import { join } from "node:path"
import { isSharedConnectionSymbol, ModulesSdkUtils } from "@medusajs/framework/utils"
import { initModules, MockEventBusService } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { repoRoot } from "../scripts/lib/paths"
import type SerialModuleService from "../src/modules/serial/service"
import type { ReceivingPlace } from "./hand-written-sql"

/** The built serial module on a database, as a store has it, without the store. */
export interface OpenedModule {
  /** Receives units, as the module's part of a receipt. Answers the operation's id. */
  receive: (place: ReceivingPlace, numbers: readonly string[]) => Promise<string>
  close: () => Promise<void>
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
    close: async () => {
      await shutdown()
      await pool.destroy()
    },
  }
}

async function receive(
  serials: SerialModuleService,
  { itemId, locationId }: ReceivingPlace,
  numbers: readonly string[]
): Promise<string> {
  const { operation_id } = await serials.execute({
    kind: "receive",
    actor: { type: "user", id: "user_bench" },
    idempotency_key: `bench-${(keys += 1)}`,
    batches: [
      {
        command: "receive",
        set: { inventory_item_id: itemId, location_id: locationId, scope_key: itemId },
        units: numbers.map((number) => ({
          number,
          set: { number, normalized: number.toUpperCase() },
        })),
      },
    ],
  })
  await serials.finish(operation_id)
  return operation_id
}
