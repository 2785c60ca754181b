import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { HeldOfCustomer } from "../../../lifecycle/privacy"
import { eraseBesideChains } from "../privacy/erase"
import { heldOf, type Person } from "../privacy/held"
import { AuditingService } from "./auditing"
import { retried } from "./retried"

/** What is held about a person, and erasing it. */
export class PrivacyService extends AuditingService {
  /** Everything that is held about a customer. */
  @InjectManager()
  async heldOf(person: Person, @MedusaContext() context: Context = {}): Promise<HeldOfCustomer> {
    return heldOf(context, person)
  }

  /** Erases what stands beside the chains about a customer */
  @InjectManager()
  async eraseBesideChains(
    person: Person,
    unitIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return retried(() =>
      this.inTransaction_((inner) => eraseBesideChains(inner, person, unitIds), context)
    )
  }
}
