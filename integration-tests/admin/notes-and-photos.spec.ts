import type { Locator, Page } from "playwright-core"
import { createProduct } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { SerialResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"

/** One pixel. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64"
)
const file = (name: string, mimeType = "image/png") => ({ name, mimeType, buffer: PICTURE })

/** What sets a unit apart, on its page. */
describeAdmin("notes and photos of a unit", {}, (store) => {
  let id: string
  const unit = async () => (await store.admin.get<SerialResponse>(`/admin/serials/${id}`)).serial

  beforeAll(async () => {
    const { ids, admin } = store
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Graded phone",
      variants: [{ sku: "GP-1", price: 150, stock: { [here!.id]: 0 } }],
    })
    const itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const { serials } = await admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: ["GP-01"],
    })
    id = serials[0]!.id
  })

  it("are written, put in order and shown to buyers, and told in the history", async () => {
    const { open, page, screenshot } = store.browser
    await open(`/serials/${id}`)
    const section = page.getByTestId("serial-appearance")
    await section.getByText("Say what sets this unit apart.").waitFor()
    await section.getByRole("button", { name: "Add", exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Note for buyers").fill("small scratch on the back")
    await drawer.getByLabel("Internal notes").fill("from Mrs. Hopper")
    await choose(drawer, file("front.png"), file("bill.gif", "image/gif"), file("back.png"))
    await drawer.getByText("These are no JPEG, PNG or WebP pictures: bill.gif").waitFor()
    await drawer.getByText("2 of 20").waitFor()
    const rows = drawer.getByTestId("photo-row")
    await rows.nth(1).getByRole("switch").click()
    // By the keyboard, which stays on the photo that moves.
    await rows.nth(1).getByRole("button", { name: "Move photo 2 forward" }).focus()
    await page.keyboard.press("Enter")
    await focused(page, "Move photo 1 back")
    expect(await rows.nth(0).getByRole("switch").isChecked()).toBe(true)
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await screenshot("notes-and-photos-drawer")
    await page.keyboard.press("Control+Enter")
    await gone(drawer)

    await section.getByText("small scratch on the back").waitFor()
    await section.getByText("from Mrs. Hopper").waitFor()
    const [event] = await page.getByTestId("history-event").all()
    await event!.getByText("Notes and photos changed").waitFor()
    await event!.getByText("Note for buyers: small scratch on the back").waitFor()
    await event!.getByText("2 photos added").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("notes-and-photos")
    const { photos, notes } = await unit()
    expect(notes).toBe("from Mrs. Hopper")
    expect(photos.map(({ id: key, is_public }) => [key?.split("-").at(-1), is_public])).toEqual([
      ["back.png", true],
      ["front.png", false],
    ])
    expect((await fetch(photos[0]!.url)).status).toBe(200)
  })

  it("open large from the history, one after the other by the keyboard", async () => {
    const { page } = store.browser
    const opener = page
      .getByTestId("history-event")
      .first()
      .getByRole("button", { name: "Open photo 1, which buyers see" })
    await opener.focus()
    await page.keyboard.press("Enter")
    const viewer = page.getByRole("dialog")
    await viewer.getByText("Photo 1 of 2").waitFor()
    await viewer.getByText("Buyers see it").waitFor()
    await page.keyboard.press("ArrowRight")
    await viewer.getByText("Photo 2 of 2").waitFor()
    await viewer.getByText("Only staff see it").waitFor()
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await page.keyboard.press("Escape")
    await gone(viewer)
    await focused(page, "Open photo 1, which buyers see")
  })

  it("are taken off, which keeps the file, and come back by undoing", async () => {
    const { page } = store.browser
    const section = page.getByTestId("serial-appearance")
    const before = await unit()
    await section.getByRole("button", { name: "Edit", exact: true }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("button", { name: "Remove photo 1" }).click()
    await focused(page, "Remove photo 1")
    await drawer.getByLabel("Internal notes").fill("")
    await drawer.getByRole("button", { name: "Save" }).click()
    await gone(drawer)
    const event = page.getByTestId("history-event").first()
    await event.getByText("1 photo removed").waitFor()
    await event.getByText("Internal notes: from Mrs. Hopper → None").waitFor()
    expect((await fetch(before.photos[0]!.url)).status).toBe(200)

    await event.getByRole("button", { name: "Undo" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Undo" }).click()
    await section.getByText("from Mrs. Hopper").waitFor()
    expect(await unit()).toMatchObject({ notes: before.notes, photos: before.photos })
  })
})

async function choose(drawer: Locator, ...files: ReturnType<typeof file>[]): Promise<void> {
  await drawer.locator("input[type=file]").setInputFiles(files)
}

/** Waits until the keyboard is on a button of this name. */
async function focused(page: Page, name: string): Promise<void> {
  await page.locator(`button[aria-label="${name}"]:focus`).waitFor()
}
