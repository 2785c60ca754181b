import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AuditManifest } from "../../../lifecycle/audit-file"
import type { Actor } from "../ledger/types"
import { counted, type Counted, type Page } from "../queries/paging"
import { query, run } from "../sql"

/** An export of the audit trail that was given out whole. */
export interface AuditExport extends AuditManifest {
  id: string
  signature: string | null
  actor_type: string
  actor_id: string | null
}

/** Notes that an export was given out. */
export async function noteExport(
  context: Context,
  manifest: AuditManifest,
  signature: string | null,
  actor: Actor
): Promise<void> {
  const { exported_at, scope, serial_count, event_count, heads_digest, key_id } = manifest
  await run(
    context,
    `insert into serial_audit_export
       (id, exported_at, scope, serial_count, event_count, heads_digest, key_id, signature, actor_type, actor_id)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "serexp"),
      exported_at,
      scope,
      serial_count,
      event_count,
      heads_digest,
      key_id,
      signature,
      actor.type,
      actor.id,
    ]
  )
}

/** A page of exports, newest first, and how many there are. */
export async function auditExports(
  context: Context,
  { limit, offset }: Page
): Promise<Counted & { exports: AuditExport[] }> {
  const sql = `select id, exported_at, scope, serial_count, event_count, heads_digest, key_id, signature, actor_type, actor_id
                 from serial_audit_export`
  const rows = await query<Omit<AuditExport, "exported_at"> & { exported_at: Date }>(
    context,
    `${sql} order by exported_at desc, id desc limit ? offset ?`,
    [limit, offset]
  )
  return {
    exports: rows.map((row) => ({ ...row, exported_at: row.exported_at.toISOString() })),
    ...(await counted(context, { sql, values: [] })),
  }
}
