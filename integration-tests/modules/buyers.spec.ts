import type { Side } from "../../src/modules/serial/buyers/handovers"
import { atOnce, capture, command, HERE, operation, receipt } from "../support/operations"
import { describeSerialModule } from "../support/serial-module"

const GIVER: Side = { side: "giver", customer_id: "cus_giver" }
const RECEIVER: Side = { side: "receiver", customer_id: "cus_other", email: "other@example.com" }
const LATER = "2999-01-01T00:00:00.000Z"

describeSerialModule("what buyers do", ({ service, sql }) => {
  const sold = async (number: string, customer_id = "cus_giver") => {
    const { serial_ids } = await service.execute(operation(receipt([number])))
    await service.execute(
      operation({
        ...capture(serial_ids),
        set: { order_id: "order_1", order_line_item_id: "ordli_1", customer_id },
      })
    )
    await service.execute(operation(command("sell", serial_ids)))
    return serial_ids[0]!
  }
  const offer = (serial_id: string, values: object = {}) =>
    service.offerHandover({
      id: `serhand_${serial_id}`,
      serial_id,
      from_customer_id: "cus_giver",
      email: "other@example.com",
      expires_at: LATER,
      ...values,
    })
  const transfer = (id: string, customer_id: string) =>
    service.execute(
      operation(command("transfer_ownership", [id], { customer_id, registered_at: LATER }))
    )

  it("keeps one open offer a unit, whoever offers at once", async () => {
    const id = await sold("H1")
    const { won } = await atOnce(5, (at) => offer(id, { id: `serhand_${at}` }))
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await service.openHandoverOf(id)).toMatchObject({ status: "open" })
  })

  it("lets an offer whose time is over be neither taken nor in the way, and forgets the address", async () => {
    const id = await sold("H2")
    await offer(id, { id: "serhand_old", expires_at: "2000-01-01T00:00:00.000Z" })
    expect(await service.endHandover("serhand_old", RECEIVER, "accepted")).toBeNull()
    const who = { customer_id: "cus_giver", email: "giver@example.com" }
    const page = { limit: 10, offset: 0 }
    expect((await service.handoversOf(who, page)).handovers).toMatchObject([{ status: "lapsed" }])
    expect(await offer(id)).toBe(true)
    expect(await sql("select status, email from serial_handover where id = 'serhand_old'")).toEqual(
      [{ status: "lapsed", email: null }]
    )
  })

  it("is not kept by an offer of whoever had the unit before", async () => {
    const id = await sold("H3")
    await offer(id)
    await transfer(id, "cus_third")
    const who = { customer_id: "cus_other", email: "other@example.com" }
    expect((await service.handoversOf(who, { limit: 10, offset: 0 })).handovers).toEqual([])
    expect(await offer(id, { id: "serhand_new", from_customer_id: "cus_third" })).toBe(true)
  })

  it("gives an offer to one of those who end it at once, and opens it again unless there is another", async () => {
    const id = await sold("H4")
    await offer(id)
    const { won } = await atOnce(4, (at) =>
      service.endHandover(
        `serhand_${id}`,
        at % 2 ? GIVER : RECEIVER,
        at % 2 ? "cancelled" : "accepted"
      )
    )
    const [taken] = won.filter((one) => one !== null)
    expect(won.filter((one) => one !== null)).toHaveLength(1)
    expect(taken).toMatchObject({ status: "open", email: "other@example.com" })
    await sql("update serial_handover set status = 'accepted'")
    await service.reopenHandover(taken!)
    expect(await service.openHandoverOf(id)).toMatchObject({ email: "other@example.com" })
    await service.endHandover(`serhand_${id}`, RECEIVER, "accepted")
    await offer(id, { id: "serhand_second" })
    await service.reopenHandover(taken!)
    expect((await service.openHandoverOf(id))!.id).toBe("serhand_second")
  })

  it("counts a claim code until its unit came back from a customer, also when its sale was undone before", async () => {
    const id = await sold("C1")
    const claimed = (hash: string) => service.unitsClaimedBy([id, "ser_other"], hash)
    await service.saveClaimCodes([{ serial_id: id, code_hash: "first" }])
    await service.saveClaimCodes([{ serial_id: id, code_hash: "second" }])
    expect(await claimed("first")).toEqual([])
    expect(await claimed("second")).toEqual([id])
    await service.execute(operation(command("unfulfil", [id], { location_id: HERE })))
    await service.execute(operation(command("sell", [id])))
    expect(await claimed("second")).toEqual([id])
    await service.execute(operation(command("return_to_stock", [id], { location_id: HERE })))
    expect(await claimed("second")).toEqual([])
    await service.saveClaimCodes([{ serial_id: id, code_hash: "third" }])
    expect(await claimed("third")).toEqual([id])
  })
})
