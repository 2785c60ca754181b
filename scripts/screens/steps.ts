import { gone } from "../../integration-tests/support/browser"
import { read } from "./finding"
import type { Step } from "./screen"

/** One step after the other. */
export const steps =
  (...all: Step[]): Step =>
  async (admin) => {
    for (const step of all) await step(admin)
  }

/** Presses the first button of a name on the page, or in the part with a test id. */
export const press =
  (name: string | RegExp, within = "main"): Step =>
  async ({ page }) => {
    const exact = typeof name === "string"
    await page.locator(within).getByRole("button", { name, exact }).first().click()
  }

/** Chooses an item of the menu that is open. */
export const item =
  (name: string | RegExp): Step =>
  async ({ page }) => {
    await page
      .getByRole("menuitem", { name, exact: typeof name === "string" })
      .first()
      .click()
  }

/** Opens a menu of the page and chooses one of its items. */
export const choose = (name: string | RegExp, menu: string | RegExp = "Actions"): Step =>
  steps(press(menu), item(name))

/** Presses keys. */
export const keys =
  (combination: string): Step =>
  ({ page }) =>
    page.keyboard.press(combination)

/** Until nothing loads any more. */
export const settled: Step = ({ rest }) => rest()

/** Chooses where the clerk works, which the browser keeps. */
export const at = (place: string): Step =>
  steps(async ({ page }) => {
    await page.getByRole("combobox").first().click()
    await page.getByRole("option", { name: place }).click()
  }, settled)

/** Scrolls to the section of the serials on one of Medusa's pages. */
export const toSerials: Step = async ({ page }) => {
  await page
    .getByRole("heading", { name: /^Serials/ })
    .first()
    .scrollIntoViewIfNeeded()
}

/** Scans the first unit that a query of serials answers, on a page that waits for a scan. */
export const scanFirst =
  (query: string): Step =>
  async (admin) => {
    const number = await read(admin, `serials?${query}&limit=1`, "answer.serials[0].number")
    await admin.scan(number)
    await gone(admin.page.getByText("Nothing scanned yet"))
    await admin.rest()
  }

/** Fills a field. */
export const fill =
  (label: string, text: string): Step =>
  ({ page }) =>
    page.getByLabel(label).fill(text)

/** Scans one text after the other where the page waits for scans. */
export const scans = (...texts: string[]): Step =>
  steps(
    ({ page }) => page.getByTestId("scan-field").click(),
    ...texts.map(
      (text): Step =>
        ({ scan }) =>
          scan(text)
    ),
    settled
  )

/** Scrolls to a part of the page. */
export const scrollTo =
  (selector: string): Step =>
  ({ page }) =>
    page.locator(selector).first().scrollIntoViewIfNeeded()
