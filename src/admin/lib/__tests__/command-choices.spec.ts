import type { SerialView } from "../../../types/serials"
import { choiceOf, commandChoices } from "../command-choices"

const unit = (number: string, status: string, owner = "store") =>
  ({
    id: number,
    number,
    status,
    owner,
    held_for: null,
    notice_ids: [] as string[],
    is_sellable_condition: true,
  }) as SerialView

it("offers what all units allow before what only some of them allow", () => {
  const units = [unit("A1", "in_stock"), unit("A2", "quarantined")]
  const choices = commandChoices(units)
  const scrap = choices.findIndex(({ command }) => command === "scrap")
  const clear = choices.findIndex(({ command }) => command === "clear_quarantine")
  expect(choices[scrap]).toEqual({ command: "scrap", whyNot: null, refused: 0 })
  expect(choices[clear]).toMatchObject({ refused: 1, whyNot: expect.stringContaining("A1") })
  expect(scrap).toBeLessThan(clear)
})

it("says why one command is not possible", () => {
  expect(choiceOf("dispatch", [unit("A1", "in_stock")]).whyNot).toBeNull()
  expect(choiceOf("dispatch", [unit("A1", "sold", "customer")]).whyNot).toContain("A1")
})

it("offers no command of a flow of its own, and dropping a hold only where there is one", () => {
  const names = (units: SerialView[]) => commandChoices(units).map(({ command }) => command)
  expect(names([unit("A1", "in_stock")])).not.toContain("capture")
  expect(names([unit("A1", "in_stock")])).not.toContain("drop_hold")
  expect(names([{ ...unit("A1", "in_stock"), held_for: "cart:1" }])).toContain("drop_hold")
})
