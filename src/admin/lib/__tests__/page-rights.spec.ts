import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { paths } from "../paths"
import { rightOfPage } from "../page-rights"

const routes = join(__dirname, "../../routes/serials")

it("every page asks whether one has the right that it wants", () => {
  const pages = readdirSync(routes, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("page.tsx")
  )
  expect(pages.length).toBeGreaterThan(25)
  const open = pages.filter(
    (file) => !readFileSync(join(routes, file), "utf8").includes("<RightOfPage>")
  )
  expect(open).toEqual([])
})

it.each([
  [paths.serial("ser_1"), "view"],
  [paths.receive({ itemId: "iitem_1" }), "receive"],
  [paths.changeDelivery("serdel_1"), "receive"],
  [paths.delivery("serdel_1"), "view"],
  [paths.newCase({ serialId: "ser_1" }), "repair"],
  [paths.newNotice(), "notice"],
  [paths.privacy("cus_1"), "privacy"],
  [paths.order("order_1"), null],
] as const)("%s wants %s", (path, right) => {
  expect(rightOfPage(path)).toBe(right)
})
