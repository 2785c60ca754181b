import { noticesOf } from "../notices"
import { revert } from "../undoing/stage"
import type { Life } from "./life"

const recalled: Life = {
  live: async ({ units, numbers, store }, step) => {
    const notices = noticesOf(store)
    const [lot] = numbers
    await units.receive(numbers, { lot })
    const opened = await step("open a notice", () => notices.open({ serials: numbers }))
    await step("undo opening a notice", () => revert(store, opened.operation.id))
    const { id } = (await step("open it by lot", () => notices.open({ lots: [lot!] }))).notice
    await step("list its units", () => notices.units(id, "limit=1000"))
    await step("take units out", () => notices.reduce(id, { serials: numbers }))
    await step("add units", () => notices.extend(id, { serials: numbers }))
    await step("resolve", () => notices.resolve(id, { all: true, resolution: "repaired" }))
    await step("close", () => notices.close(id))
    await step("open again", () => notices.reopen(id))
    await step("receive under it", () =>
      units.receive(
        numbers.map((number) => `${number}L`),
        { lot }
      )
    )
  },
}

/** Units under notices. */
export const NOTICE_LIVES: Record<string, Life> = { "recalled by their lot": recalled }
