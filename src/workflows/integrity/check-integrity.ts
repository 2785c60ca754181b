import { hash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  faultsOfUnit,
  INTEGRITY_CHECKS,
  type CheckFindings,
  type IntegrityCheck,
  type IntegrityReport,
  type UnitFaults,
} from "../../lifecycle/integrity"
import { SET_CHECK_NAMES } from "../../modules/serial/integrity/set-checks"
import { serialService } from "../support/request"
import { checkLines } from "./check-lines"
import { checkStock } from "./check-stock"
import { nothingFound, note } from "./findings"
import { unfinishedWork } from "./unfinished-work"

/** How a look at everything goes about it. */
export interface IntegrityOptions {
  /** How many offenders of each check are named; all are counted. */
  named?: number
  /** Milliseconds until what spans Medusa's tables and ours is looked at again, before it counts as wrong. */
  pause_ms?: number
  /** Told as each check begins. */
  onCheck?: (check: IntegrityCheck) => void
}

/** How many units are read, and held in memory, at a time. */
const UNITS_AT_ONCE = 500

/**
 * Checks that everything that is kept of serials agrees with itself and with Medusa's stock. It reads only, unit by unit or
 * set-based, so that its memory does not grow with the store; what is compared is of one moment, or looked at twice.
 */
export async function checkIntegrity(
  container: MedusaContainer,
  { named = 20, pause_ms = 3_000, onCheck = () => undefined }: IntegrityOptions = {}
): Promise<IntegrityReport> {
  const begun = Date.now()
  onCheck("records")
  const found: Partial<Record<IntegrityCheck, CheckFindings>> = await checkUnits(container, named)
  for (const check of SET_CHECK_NAMES) {
    onCheck(check)
    found[check] = await serialService(container).checkSet(check, named)
  }
  onCheck("lines")
  found.lines = await checkLines(container, named, pause_ms)
  onCheck("stock")
  const { findings, awaiting, withheld } = await checkStock(container, named, pause_ms)
  found.stock = findings
  const unfinished = [
    ...(await unfinishedWork(container, new Date(begun).toISOString())),
    ...withheld,
  ]
  const checks = found as Record<IntegrityCheck, CheckFindings>
  const names = Object.keys(INTEGRITY_CHECKS) as IntegrityCheck[]
  return {
    checked_at: new Date(begun).toISOString(),
    took_ms: Date.now() - begun,
    is_whole:
      names.every((name) => checks[name].found === 0) &&
      unfinished.every(({ is_stuck }) => !is_stuck),
    checks,
    unfinished,
    awaiting,
  }
}

/** Goes through all units, and checks each by itself. */
async function checkUnits(
  container: MedusaContainer,
  named: number
): Promise<Record<keyof UnitFaults, CheckFindings>> {
  const found = { records: nothingFound(), sequences: nothingFound(), chains: nothingFound() }
  for (let after = "", isLast = false; !isLast;) {
    const units = await serialService(container).unitsToCheck(after, UNITS_AT_ONCE)
    for (const unit of units) {
      const faults = faultsOfUnit(unit, sha256)
      const events = unit.chain.events.length
      note(found.records, 1, faults.records, named)
      note(found.sequences, events, faults.sequences, named)
      note(found.chains, events, faults.chains, named)
    }
    after = units.at(-1)?.chain.serial_id ?? after
    isLast = units.length < UNITS_AT_ONCE
  }
  return found
}

function sha256(text: string): string {
  return hash("sha256", text, "hex")
}
