import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { Chain } from "../../../lifecycle/audit"
import type { AuditManifest } from "../../../lifecycle/audit-file"
import { chainsWanted, type ChainFilter } from "../audit/chains"
import { auditExports, noteExport } from "../audit/exports"
import { noteHeads } from "../audit/heads"
import * as runs from "../audit/runs"
import type { Actor } from "../ledger/types"
import type { Page } from "../queries/paging"
import { InsightService } from "./insight"
import { retried } from "./retried"

/** The audit trail: verifying every chain, and giving the chains out. */
export class AuditingService extends InsightService {
  /** Begins a verification of all chains, unless one is running. @returns the one that runs now */
  @InjectManager()
  async beginAudit(actor: Actor, @MedusaContext() context: Context = {}): Promise<runs.AuditRun> {
    return runs.beginAudit(context, actor)
  }

  /** The verification that is running. */
  @InjectManager()
  async runningAudit(@MedusaContext() context: Context = {}): Promise<runs.AuditRun | null> {
    return runs.runningAudit(context)
  }

  /** Verifies the next units of a running verification. @returns whether there may be more */
  @InjectManager()
  async verifyNext(runId: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return retried(() => this.inTransaction_((inner) => runs.verifyNext(inner, runId), context))
  }

  /** Notes that a verification has come to its end. */
  @InjectManager()
  async finishAudit(runId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return runs.finishAudit(context, runId)
  }

  /** A page of verifications, newest first; with an id, that one. */
  @InjectManager()
  async auditRuns(
    page: Page,
    id?: string,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof runs.auditRuns> {
    return runs.auditRuns(context, page, id)
  }

  /** The chains of the next units that a filter wants, in the order of their ids. */
  @InjectManager()
  async chainsWanted(
    filter: ChainFilter,
    after: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<Required<Chain>[]> {
    return chainsWanted(context, filter, after, limit)
  }

  /** Notes the newest events of units whose chains were given out. */
  @InjectManager()
  async noteHeads(chains: readonly Chain[], @MedusaContext() context: Context = {}): Promise<void> {
    return retried(() => noteHeads(context, chains))
  }

  /** Notes that an export was given out whole. */
  @InjectManager()
  async noteExport(
    manifest: AuditManifest,
    signature: string | null,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return noteExport(context, manifest, signature, actor)
  }

  /** A page of exports that were given out, newest first. */
  @InjectManager()
  async auditExports(
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof auditExports> {
    return auditExports(context, page)
  }
}
