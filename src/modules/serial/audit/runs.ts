import { hash } from "node:crypto"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { faultsOfChain, type ChainFault } from "../../../lifecycle/audit"
import type { Actor } from "../ledger/types"
import { counted, type Counted, type Page } from "../queries/paging"
import { query, run } from "../sql"
import { anyChains } from "./chains"
import { noteHeads } from "./heads"

/** A verification of all chains. */
export interface AuditRun {
  id: string
  state: "running" | "done"
  serial_count: number
  event_count: number
  fault_count: number
  /** The first faults that were found. */
  faults: ChainFault[]
  started_at: string
  finished_at: string | null
  actor_type: string
  actor_id: string | null
}

type RunRow = Omit<AuditRun, "started_at" | "finished_at"> & {
  created_at: Date
  finished_at: Date | null
}

const COLUMNS =
  "id, state, serial_count, event_count, fault_count, faults, created_at, finished_at, actor_type, actor_id"

/** Begins a verification, unless one is running. @returns the one that runs now */
export async function beginAudit(context: Context, actor: Actor): Promise<AuditRun> {
  await run(
    context,
    `insert into serial_audit_run (id, state, actor_type, actor_id) values (?, 'running', ?, ?)
     on conflict (state) where state = 'running' do nothing`,
    [generateEntityId(undefined, "seraud"), actor.type, actor.id]
  )
  const running = await runningAudit(context)
  // It was finished at this very moment: then the next one begins.
  return running ?? beginAudit(context, actor)
}

/** The verification that is running. */
export async function runningAudit(context: Context): Promise<AuditRun | null> {
  const [row] = await query<RunRow>(
    context,
    `select ${COLUMNS} from serial_audit_run where state = 'running'`
  )
  return row ? runOf(row) : null
}

/** A page of verifications, newest first, and how many there are. */
export async function auditRuns(
  context: Context,
  { limit, offset }: Page,
  id?: string
): Promise<Counted & { runs: AuditRun[] }> {
  const values = id === undefined ? [] : [id]
  const sql = `select ${COLUMNS} from serial_audit_run where ${id === undefined ? "true" : "id = ?"}`
  const rows = await query<RunRow>(
    context,
    `${sql} order by created_at desc, id desc limit ? offset ?`,
    [...values, limit, offset]
  )
  return { runs: rows.map(runOf), ...(await counted(context, { sql, values })) }
}

function runOf({ created_at, finished_at, ...row }: RunRow): AuditRun {
  return {
    ...row,
    started_at: created_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  }
}

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/** How many faults a verification names; it counts all of them. */
const NAMED_FAULTS = 100

/**
 * Verifies the chains of the next units of a running verification, and notes the heads of those that are whole.
 * @returns whether there may be more
 */
export async function verifyNext(context: Context, runId: string): Promise<boolean> {
  const [{ verified_until }] = await query<{ verified_until: string }>(
    context,
    "select verified_until from serial_audit_run where id = ? and state = 'running' for update",
    [runId]
  )
  const chains = await anyChains(context, verified_until, UNITS_AT_ONCE)
  const judged = chains.map((chain) => ({ chain, faults: faultsOfChain(chain, sha256) }))
  const faults = judged.flatMap((one) => one.faults)
  await noteHeads(
    context,
    judged.filter((one) => one.faults.length === 0).map(({ chain }) => chain)
  )
  await run(
    context,
    `update serial_audit_run set verified_until = ?, serial_count = serial_count + ?, event_count = event_count + ?,
            fault_count = fault_count + ?, updated_at = now(),
            faults = (select coalesce(jsonb_agg(f order by n), '[]') from (
              select f, n from jsonb_array_elements(faults || ?::jsonb) with ordinality as named (f, n) order by n limit ${NAMED_FAULTS}) first)
      where id = ?`,
    [
      chains.at(-1)?.serial_id ?? verified_until,
      chains.length,
      chains.reduce((count, { events }) => count + events.length, 0),
      faults.length,
      JSON.stringify(faults.slice(0, NAMED_FAULTS)),
      runId,
    ]
  )
  return chains.length === UNITS_AT_ONCE
}

/** Notes that a verification has come to its end. */
export async function finishAudit(context: Context, runId: string): Promise<void> {
  await run(
    context,
    "update serial_audit_run set state = 'done', finished_at = now(), updated_at = now() where id = ? and state = 'running'",
    [runId]
  )
}

function sha256(text: string): string {
  return hash("sha256", text, "hex")
}
