import type { MedusaContainer } from "@medusajs/framework/types"
import { PaymentCollectionStatus } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../modules/serial/ledger/types"
import { isPaid, unpaidOf, type Sale } from "./sale-record"

const { NOT_PAID, AUTHORIZED } = PaymentCollectionStatus

/** Marks the order as paid, as Medusa's *Mark as paid* does. What is authorised already is captured. */
export async function takePayment(
  container: MedusaContainer,
  sale: Sale,
  { actor }: { actor: Actor }
): Promise<void> {
  if (isPaid(sale)) {
    return
  }
  const { id: order_id, payment_collections: collections } = sale
  const inState = (state: string) => collections.find(({ status }) => status === state)
  const captured_by = actor.id ?? undefined
  const authorized = inState(AUTHORIZED)
  if (authorized) {
    const open = authorized.payments.filter((one) => !one.captured_at && !one.canceled_at)
    for (const { id: payment_id } of open) {
      await capturePaymentWorkflow(container).run({ input: { payment_id, captured_by } })
    }
    return
  }
  const payment_collection_id =
    inState(NOT_PAID)?.id ?? (await newCollection(container, order_id, unpaidOf(sale)))
  await markPaymentCollectionAsPaid(container).run({
    input: { order_id, payment_collection_id, captured_by },
  })
}

async function newCollection(
  container: MedusaContainer,
  order_id: string,
  amount: number
): Promise<string> {
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id, amount },
  })
  return (result as unknown as { id: string }[])[0].id
}
