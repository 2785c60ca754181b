import type { MedusaContainer } from "@medusajs/framework/types"
import { faultSentence } from "../../lifecycle/audit"
import { WHOLE_TRAIL } from "../../lifecycle/audit-file"
import { addDays } from "../../lifecycle/calendar"
import type { ChainFilter } from "../../modules/serial/audit/chains"
import type { AuditExport } from "../../modules/serial/audit/exports"
import type { AuditRun } from "../../modules/serial/audit/runs"
import type { AuditExportView, AuditRunView } from "../../types/audit"
import { actorViews } from "./actors"
import { namesOf, type Names } from "./names"

/** Verifications as screens show them, in the order given. */
export async function auditRunViews(
  container: MedusaContainer,
  runs: readonly AuditRun[]
): Promise<AuditRunView[]> {
  const actorOf = await actorViews(container, runs)
  return runs.map(({ actor_type, actor_id, faults, ...run }) => ({
    ...run,
    faults: faults.map((fault) => ({ ...fault, message: faultSentence(fault) })),
    started_by: actorOf({ actor_type, actor_id }),
  }))
}

/** What the scope of an export holds. */
type Scope = Omit<ChainFilter, "serial_ids"> & { named_serials?: number }

/** Exports as screens show them, in the order given. */
export async function auditExportViews(
  container: MedusaContainer,
  exported: readonly AuditExport[]
): Promise<AuditExportView[]> {
  const scopes = exported.map(({ scope }) => JSON.parse(scope) as Scope)
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      items: scopes.flatMap(({ inventory_item_ids = [] }) => inventory_item_ids),
      locations: scopes.flatMap(({ location_ids = [] }) => location_ids),
    }),
    actorViews(container, exported),
  ])
  return exported.map(({ actor_type, actor_id, scope, ...one }, at) => ({
    ...one,
    exported_by: actorOf({ actor_type, actor_id }),
    scope: { is_everything: scope === WHOLE_TRAIL, ...scopeView(scopes[at], names) },
  }))
}

function scopeView(scope: Scope, names: Names): Omit<AuditExportView["scope"], "is_everything"> {
  const { inventory_item_ids = [], location_ids = [], recorded_from, recorded_before } = scope
  return {
    items: inventory_item_ids.map((id) => names.item(id) ?? { id, sku: null, title: null }),
    locations: location_ids.map((id) => names.location(id) ?? { id, name: id }),
    recorded_from: recorded_from?.slice(0, 10) ?? null,
    recorded_until:
      recorded_before === undefined ? null : addDays(recorded_before.slice(0, 10), -1),
    named: scope.named_serials ?? null,
  }
}
