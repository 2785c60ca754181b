import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { CheckedUnit, CheckFindings } from "../../../lifecycle/integrity"
import { checkSet, type SetCheckName } from "../integrity/set-checks"
import { unitsToCheck } from "../integrity/units"
import { placesWithPending } from "../queries/discrepancies"
import { reservedLines, type ReservedLine } from "../queries/reserved-lines"
import { run } from "../sql"
import { ImportsService } from "./imports"

/** Checking that everything that is kept agrees with itself; nothing here writes. */
export class IntegrityService extends ImportsService {
  /** The next units with their records and chains, all of one moment, in the order of their ids. */
  @InjectManager()
  async unitsToCheck(
    after: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<CheckedUnit[]> {
    return this.inTransaction_(async (inner) => {
      await run(inner, "set transaction isolation level repeatable read, read only")
      return unitsToCheck(inner, after, limit)
    }, context)
  }

  /** Checks the plugin's own tables against each other. @param named how many of what is wrong are named */
  @InjectManager()
  async checkSet(
    check: SetCheckName,
    named: number,
    @MedusaContext() context: Context = {}
  ): Promise<CheckFindings> {
    return checkSet(context, check, named)
  }

  /** The next order lines for which units are reserved, in the order of their ids. */
  @InjectManager()
  async reservedLines(
    after: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ReservedLine[]> {
    return reservedLines(context, after, limit)
  }

  /** The places (`item@location`) at which an operation is pending. */
  @InjectManager()
  async placesWithPending(@MedusaContext() context: Context = {}): Promise<string[]> {
    return placesWithPending(context)
  }
}
