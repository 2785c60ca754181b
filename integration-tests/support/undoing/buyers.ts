import type { OwnHandoverResponse } from "../../../src/types/buyers"
import { buyer, sellTo, type Buyer } from "../buyers"
import { own, type Stage, type Undoables } from "./stage"

/** A unit that a customer with a log-in bought and that was shipped, and another customer. */
async function bought({ store, units, no }: Stage): Promise<{ owner: Buyer; other: Buyer }> {
  const owner = await buyer(store, `owner-${no(3)}`)
  await sellTo(store, units, [no(3)], owner)
  await units.ship(no(3))
  return { owner, other: await buyer(store, `other-${no(3)}`) }
}

/** What buyers do with their units. */
export const BUYERS: Undoables = {
  register_ownership: [
    own(async (stage) => {
      const { owner } = await bought(stage)
      return () => owner.shop.post("/store/customers/me/serials/register", { number: stage.no(3) })
    }),
  ],
  transfer_ownership: [
    own(async (stage) => {
      const { owner, other } = await bought(stage)
      const offer = `/store/customers/me/serials/${await stage.id(3)}/hand-over`
      return async () => {
        const { handover } = await owner.shop.post<OwnHandoverResponse>(offer, {
          email: other.email,
        })
        return other.shop.post(`/store/customers/me/serial-handovers/${handover.id}/accept`)
      }
    }),
  ],
}
