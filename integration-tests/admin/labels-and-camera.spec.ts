import { readFileSync } from "node:fs"
import type { Page } from "playwright-core"
import { createProduct, placeOrder } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { CaseOperationResponse } from "../../src/types/cases"
import type { DeliveryOperationResponse } from "../../src/types/deliveries"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { cameraShowing } from "../support/camera"
import { pdfPages, pdfSizes } from "../support/pdf"

/** Runs in the page: notes the pitch of each tone that is played. */
const NOTES_TONES = `
  const heard = (globalThis.heard = [])
  const { start } = OscillatorNode.prototype
  OscillatorNode.prototype.start = function (when) {
    heard.push(this.frequency.value)
    start.call(this, when)
  }`

/** Labels and slips in the admin, and scanning with a camera, which sees the code of CAM-0001. */
describeAdmin(
  "labels and camera",
  {},
  (store) => {
    let itemId: string
    let variantId: string
    let locationId: string

    const receive = (serials: string[], path = "/admin/serials/receive", body = {}) =>
      store.admin.post<OperationResponse>(path, {
        inventory_item_id: itemId,
        location_id: locationId,
        serials,
        ...body,
      })
    const saved = async (page: Page, press: () => Promise<void>) => {
      const [download] = await Promise.all([page.waitForEvent("download"), press()])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    }

    beforeAll(async () => {
      const { admin, ids } = store
      locationId = ids.locations[0]!.id
      const product = await createProduct(admin, ids, {
        title: "Spirit level",
        variants: [{ sku: "LEVEL-1", price: 20, stock: { [locationId]: 0 } }],
      })
      variantId = product.variants[0]!.id
      itemId = product.variants[0]!.inventoryItemIds[0]!
      await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    })

    it("prints labels of selected units and of one, as the preview shows, and remembers how", async () => {
      const { page, open, screenshot } = store.browser
      const { serials } = await receive(["LB-1", "LB-2", "LB-3"])
      await open("/serials")
      for (const number of ["LB-1", "LB-3"]) {
        await page.getByRole("checkbox", { name: `Select ${number}` }).click()
      }
      await page.getByTestId("selection-bar").getByRole("button", { name: "Print labels" }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByText("For 2 units, as a PDF.").waitFor()
      await drawer.getByRole("img", { name: /The label of LB-/ }).waitFor()
      await drawer.getByRole("combobox", { name: "Labels" }).click()
      await page.getByRole("option", { name: /A4, 3 × 7/ }).click()
      await drawer.getByRole("spinbutton", { name: "First free label" }).fill("22")
      await drawer.getByText("The sheet has no such label.").waitFor()
      await drawer.getByRole("spinbutton", { name: "First free label" }).fill("21")
      await screenshot("label-drawer")
      expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
      const sheet = await saved(page, () =>
        drawer.getByRole("button", { name: "Save as PDF" }).click()
      )
      expect(sheet.name).toMatch(/^labels-\d{4}-\d\d-\d\d\.pdf$/)
      const pages = await pdfPages(sheet.bytes)
      expect(pages).toHaveLength(2)
      expect(pages.join(" ").match(/LB-\d/g)?.sort()).toEqual(["LB-1", "LB-3"])

      await open(`/serials/${serials[0]!.id}`)
      const barcode = page.getByTestId("serial-barcode")
      await barcode.getByRole("img", { name: "The bar code of LB-1" }).waitFor()
      await screenshot("unit-barcode")
      expect(await accessibilityProblems(page, "[data-testid=serial-barcode]")).toEqual([])
      await barcode.getByRole("button", { name: "Print labels" }).click()
      await page
        .getByRole("combobox", { name: "Labels" })
        .getByText(/A4, 3 × 7/)
        .waitFor()
      expect(await page.getByRole("spinbutton", { name: "First free label" }).inputValue()).toBe(
        "1"
      )
      const one = await saved(page, () => page.getByRole("button", { name: "Save as PDF" }).click())
      expect(pdfSizes(one.bytes)).toEqual([{ width: 210, height: 297 }])
    })

    it("gives slips of orders, deliveries and receipts, and tickets of repairs", async () => {
      const { page, open, screenshot } = store.browser
      const { admin, shop, ids } = store
      const slipOf = async (path: string, name: string) => {
        await open(path)
        await page.getByRole("button", { name, exact: true }).first().click()
        const { bytes } = await saved(page, () =>
          page.getByRole("dialog").getByRole("button", { name: "Save as PDF" }).click()
        )
        return (await pdfPages(bytes)).join(" ")
      }
      const order = await placeOrder(shop, ids, [{ variantId, quantity: 1 }])
      await admin.post(`/admin/orders/${order.id}/serials/capture`, {
        line_item_id: order.items![0]!.id,
        serials: ["LB-2"],
      })
      expect(await slipOf(`/orders/${order.id}`, "Packing slip")).toContain("LB-2")

      await page.getByRole("button", { name: "Packing slip", exact: true }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByRole("combobox", { name: "Paper" }).getByText("A4").waitFor()
      await drawer.getByRole("combobox", { name: "Paper" }).click()
      await page.getByRole("option", { name: "Receipt roll, 80 mm" }).click()
      await drawer.getByRole("combobox", { name: "Language" }).click()
      await page.getByRole("option", { name: "Polish" }).click()
      await screenshot("slip-drawer")
      expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
      await drawer.getByRole("button", { name: "Cancel" }).click()
      await open(`/orders/${order.id}`)
      await page.getByRole("button", { name: "Packing slip", exact: true }).click()
      await drawer.getByRole("combobox", { name: "Paper" }).getByText("Receipt roll").waitFor()
      const roll = await saved(page, () =>
        drawer.getByRole("button", { name: "Save as PDF" }).click()
      )
      expect((await pdfPages(roll.bytes)).join(" ")).toContain("Lista pakowania")
      expect(pdfSizes(roll.bytes)).toMatchObject([{ width: 80 }])

      const { delivery } = await admin.post<DeliveryOperationResponse>("/admin/serial-deliveries", {
        supplier: "Hitachi",
        location_id: locationId,
        lines: [{ inventory_item_id: itemId, quantity: 2, serials: ["LD-1", "LD-2"] }],
      })
      await receive(["LD-1"], `/admin/serial-deliveries/${delivery.id}/receive`)
      const slip = await slipOf(`/serials/deliveries/${delivery.id}`, "Receiving slip")
      expect(slip).toContain("1 / 2")
      await page.getByRole("button", { name: "Print labels" }).click()
      await page.getByRole("img", { name: "The label of LD-1" }).waitFor()

      const { case: opened } = await admin.post<CaseOperationResponse>("/admin/serial-cases", {
        kind: "internal",
        serials: ["LB-3"],
        fault: "Bubble gone",
      })
      const ticket = await slipOf(`/serials/cases/${opened.id}`, "Repair ticket")
      expect(ticket).toContain("LB-3")
      expect(ticket).toContain("Bubble gone")
    })

    it("scans with the camera: each code once in sight, with nothing from another host", async () => {
      const { page, open, screenshot } = store.browser
      const hosts = new Set<string>()
      page.on("request", (request) => {
        const { protocol, host } = new URL(request.url())
        if (protocol.startsWith("http")) hosts.add(host)
      })
      await open(`/serials/receive?inventory_item_id=${itemId}&location_id=${locationId}`)
      await page.getByRole("button", { name: "Scan with the camera" }).click()
      const drawer = page.getByRole("dialog")
      await drawer.getByText("Added (1 on the list).").waitFor()
      await page.waitForTimeout(1_500)
      expect(await drawer.getByTestId("scan-answer").count()).toBe(1)
      await screenshot("camera")
      expect(await accessibilityProblems(page, "[data-testid=camera-body]")).toEqual([])
      expect([...hosts]).toEqual([new URL(page.url()).host])
      await drawer.getByRole("button", { name: "Done" }).click()
      await page.getByRole("button", { name: "Receive 1 unit" }).click()
      await page.getByRole("button", { name: "Receiving slip" }).waitFor()
      const { serials } = await store.admin.get<{ serials: { number: string }[] }>(
        `/admin/serials?inventory_item_id=${itemId}&q=CAM`
      )
      expect(serials.map(({ number }) => number)).toEqual(["CAM-0001"])
    })

    it("sounds where that is switched on, and remembers it", async () => {
      const { page, open, scan } = store.browser
      await page.addInitScript({ content: NOTES_TONES })
      const heard = () => page.evaluate<number[]>("globalThis.heard")
      await open("/serials")
      const field = page.getByTestId("scan-field").first()
      await field.click()
      await scan("NOBODY-1")
      await page.getByTestId("scan-answer").first().waitFor()
      expect(await heard()).toEqual([])
      await page.getByRole("switch", { name: "Sound" }).first().click()
      await page.reload()
      await field.click()
      await scan("NOBODY-2")
      await page.getByTestId("scan-answer").first().waitFor()
      await page.waitForFunction("globalThis.heard.length > 0")
      expect(await heard()).toEqual([196])
    })
  },
  { browserSwitches: cameraShowing("CAM-0001") }
)
