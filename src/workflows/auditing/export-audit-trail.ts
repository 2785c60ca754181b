import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Chain } from "../../lifecycle/audit"
import {
  AUDIT_FORMAT,
  AUDIT_FORMAT_VERSION,
  headLine,
  signedText,
  type AuditLine,
  type AuditManifest,
} from "../../lifecycle/audit-file"
import type { ChainFilter } from "../../modules/serial/audit/chains"
import type { Actor } from "../../modules/serial/ledger/types"
import { serialService } from "../support/request"
import { auditKey } from "./audit-key"

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/**
 * The chains of the units that a filter wants, each whole, as lines of JSON, piece by piece; the last line says how much
 * there was and is signed, where the store has a key. Their heads are noted as they go, and the export once it is whole.
 * @throws audit_key_unusable before anything is given
 */
export async function* exportAuditTrail(
  container: MedusaContainer,
  filter: ChainFilter,
  actor: Actor
): AsyncGenerator<string> {
  const key = auditKey()
  const serials = serialService(container)
  const exported_at = new Date().toISOString()
  const scope = scopeOf(filter)
  const digest = createHash("sha256")
  const counts = { serial_count: 0, event_count: 0 }
  yield text([
    { line: "begin", format: AUDIT_FORMAT, version: AUDIT_FORMAT_VERSION, exported_at, scope },
  ])
  for (let after = "", isLast = false; !isLast;) {
    const chains = await serials.chainsWanted(filter, after, UNITS_AT_ONCE)
    for (const { serial_id, events, head } of chains) {
      digest.update(head ? headLine(serial_id, head) : "")
      counts.serial_count += 1
      counts.event_count += events.length
    }
    yield text(chains.flatMap(linesOf))
    await serials.noteHeads(chains)
    after = chains.at(-1)?.serial_id ?? after
    isLast = chains.length < UNITS_AT_ONCE
  }
  const key_id = key?.id ?? null
  const heads_digest = digest.digest("hex")
  const manifest: AuditManifest = { exported_at, scope, ...counts, heads_digest, key_id }
  const signature = key?.sign(signedText(manifest)) ?? null
  await serials.noteExport(manifest, signature, actor)
  yield text([{ line: "manifest", ...manifest, signature }])
}

function linesOf({ serial_id, events, head }: Chain): AuditLine[] {
  const chain = events.map((event): AuditLine => ({ line: "event", ...event }))
  return head === null ? chain : [...chain, { line: "head", serial_id, ...head }]
}

function text(lines: readonly AuditLine[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("")
}

/** What was asked for, in one form however it was said: `{}` for everything. Of named units it says how many. */
function scopeOf({ serial_ids, ...filter }: ChainFilter): string {
  const said = Object.entries<unknown>({ ...filter, named_serials: serial_ids?.length })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, unknown] => [
      name,
      Array.isArray(value) ? [...(value as string[])].sort() : value,
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify(Object.fromEntries(said))
}
