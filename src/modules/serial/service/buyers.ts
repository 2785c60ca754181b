import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { HandoverStatus } from "../../../lifecycle/handovers"
import type { Page } from "../queries/paging"
import * as claimCodes from "../buyers/claim-codes"
import * as handovers from "../buyers/handovers"
import { PrivacyService } from "./privacy"
import { retried } from "./retried"

/** What buyers do with their units: claim codes and handovers. */
export class BuyersService extends PrivacyService {
  /** Gives units the codes of their boxes, instead of those they had. */
  @InjectManager()
  async saveClaimCodes(
    codes: readonly claimCodes.ClaimCode[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return retried(() =>
      this.inTransaction_((inner) => claimCodes.saveClaimCodes(inner, codes), context)
    )
  }

  /** Which of these units a claim code belongs to, while it counts. */
  @InjectManager()
  async unitsClaimedBy(
    serialIds: readonly string[],
    codeHash: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return claimCodes.unitsClaimedBy(context, serialIds, codeHash)
  }

  /** Offers a unit to another customer, unless it is offered already. @returns whether it is offered by this */
  @InjectManager()
  async offerHandover(
    offer: Parameters<typeof handovers.offerHandover>[1],
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return retried(() =>
      this.inTransaction_((inner) => handovers.offerHandover(inner, offer), context)
    )
  }

  /** The open offer of a unit. */
  @InjectManager()
  async openHandoverOf(
    serialId: string,
    @MedusaContext() context: Context = {}
  ): Promise<handovers.HandoverRecord | null> {
    return handovers.openHandoverOf(context, serialId)
  }

  /** Ends an open offer. @returns it as it was, or null when it is not open, or not theirs */
  @InjectManager()
  async endHandover(
    id: string,
    who: handovers.Side,
    status: HandoverStatus,
    @MedusaContext() context: Context = {}
  ): Promise<handovers.HandoverRecord | null> {
    return retried(() =>
      this.inTransaction_((inner) => handovers.endHandover(inner, id, who, status), context)
    )
  }

  /** Opens an offer again that was accepted. */
  @InjectManager()
  async reopenHandover(
    handover: Parameters<typeof handovers.reopenHandover>[1],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return handovers.reopenHandover(context, handover)
  }

  /** Whose units are, and whether they were handed over to them. */
  @InjectManager()
  async ownersOf(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<handovers.UnitOwner[]> {
    return handovers.ownersOf(context, serialIds)
  }

  /** A handover, for one of its sides. */
  @InjectManager()
  async handoverFor(
    id: string,
    who: handovers.Side,
    @MedusaContext() context: Context = {}
  ): Promise<handovers.HandoverRecord | null> {
    return handovers.handoverFor(context, id, who)
  }

  /** A page of what a customer offered and of what is offered to them, newest first, and how many there are. */
  @InjectManager()
  async handoversOf(
    who: handovers.HandoversWanted,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof handovers.handoversOf> {
    return handovers.handoversOf(context, who, page)
  }
}
