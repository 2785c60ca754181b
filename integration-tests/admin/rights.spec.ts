import { createDraftOrder, createProduct } from "../../scripts/store-client"
import type { Right } from "../../src/lifecycle/rights"
import type { OperationResponse } from "../../src/types/operations"
import type { TransferResponse } from "../../src/types/transfers"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import type { AdminPage } from "../support/browser"

/** What somebody with few rights sees of the admin, where Medusa's roles are on. */
describeAdmin(
  "rights",
  {},
  (store) => {
    let clerk: AdminPage
    let unit: string
    let transferId: string
    let draftId: string
    let receivePath: string

    beforeAll(async () => {
      const { admin, ids } = store
      const [here, there] = ids.locations
      const product = await createProduct(admin, ids, {
        title: "Drill",
        variants: [{ sku: "DR-1", price: 90, stock: { [here!.id]: 0 } }],
      })
      const [itemId] = product.variants[0]!.inventoryItemIds
      await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
      await admin.post("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: here!.id,
        serials: ["RIGHT-1"],
      })
      const { serials } = await admin.get<{ serials: { id: string }[] }>("/admin/serials?limit=1")
      unit = serials[0]!.id
      const { serials: sent } = await admin.post<OperationResponse>("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: here!.id,
        serials: ["RIGHT-2"],
      })
      const { transfer } = await admin.post<TransferResponse>("/admin/serial-transfers", {
        destination_location_id: there!.id,
        serials: sent.map(({ id }) => ({ serial_id: id })),
      })
      transferId = transfer.id
      draftId = await createDraftOrder(admin, ids, [
        { variantId: product.variants[0]!.id, quantity: 1 },
      ])
      receivePath = `/serials/receive?inventory_item_id=${itemId}&location_id=${here!.id}`
      clerk = await store.openFor(await clerkWith(["view", "receive"]))
    })

    /** A log-in with some rights over serials, and all over the rest of the store. */
    async function clerkWith(rights: readonly Right[], name = "clerk") {
      const { admin, server } = store
      const { policies } = await admin.get<{
        policies: { id: string; resource: string; operation: string }[]
      }>("/admin/rbac/policies?limit=1000")
      const given = policies.filter(({ resource, operation }) =>
        resource === "serial" ? rights.includes(operation as Right) : resource !== "*"
      )
      const { role } = await admin.post<{ role: { id: string } }>("/admin/rbac/roles", {
        name,
        policy_ids: given.map(({ id }) => id),
      })
      const login = { email: `${name}@example.com`, password: "supersecret" }
      const { invite } = await admin.post<{ invite: { token: string } }>("/admin/invites", {
        email: login.email,
        roles: [role.id],
      })
      const { token } = await server.post<{ token: string }>("/auth/user/emailpass/register", login)
      await server
        .with({ authorization: `Bearer ${token}` })
        .post(`/admin/invites/accept?token=${invite.token}`, { email: login.email })
      return login
    }

    it("what one may do is there, what one may not do is not", async () => {
      const { page, open, screenshot } = clerk
      await open("/serials")
      await page.getByRole("row").filter({ hasText: "RIGHT-1" }).waitFor()
      await page.getByRole("link", { name: "Receive units" }).last().waitFor()
      await page.getByRole("checkbox").nth(1).click()
      const bar = page.getByTestId("selection-bar")
      await bar.getByText("1 selected").waitFor()
      expect(await bar.getByRole("button", { name: "Transfer" }).count()).toBe(0)
      await screenshot("rights-list")

      await open(`/serials/${unit}`)
      await page.getByTestId("serial-header").getByRole("button", { name: "Actions" }).click()
      await page.getByRole("menuitem", { name: "Print label" }).waitFor()
      expect(await page.getByRole("menuitem", { name: "Mark lost" }).count()).toBe(0)
      await screenshot("rights-unit")
    })

    it("a page without the right says which one it wants; settings are locked", async () => {
      const { page, open, screenshot } = clerk
      await open("/serials/counts/new")
      await page.getByText("serial:count").waitFor()
      await screenshot("rights-page")
      expect(await accessibilityProblems(page, "main")).toEqual([])
      await open("/serials/privacy/customers/cus_1")
      await page.getByText("serial:privacy").waitFor()
      await open("/serials/settings")
      const policy = page.getByTestId("policy-receipt").getByRole("combobox")
      await policy.waitFor()
      expect(await policy.isDisabled()).toBe(true)
      await screenshot("rights-settings")
      await open("/serials/receive")
      await page.getByRole("heading", { level: 1 }).waitFor()
      expect(await page.getByText("serial:receive").count()).toBe(0)
    })

    it("offers no field that its owner may not use: arrivals, draft orders, claim codes", async () => {
      const { page, open, scan } = clerk
      await open(`/serials/transfers/${transferId}`)
      await page.getByText("RIGHT-2").first().waitFor()
      expect(await page.getByTestId("transfer-arrival").count()).toBe(0)

      await open(`/draft-orders/${draftId}`)
      await page.getByTestId("draft-serials").getByText("1 missing").first().waitFor()
      expect(await page.getByTestId("draft-serials").getByTestId("scan-field").count()).toBe(0)

      await open(receivePath)
      await page.getByTestId("scan-field").click()
      await scan("RIGHT-3")
      await page.getByRole("button", { name: "Receive 1 unit" }).click()
      await page
        .getByTestId("received")
        .getByRole("button", { name: /Print label/ })
        .waitFor()
      expect(await page.getByRole("button", { name: "Make claim codes" }).count()).toBe(0)
    })

    it("keeps a foreign unit only for who may take units in", async () => {
      const viewer = await store.openFor(await clerkWith(["view"], "viewer"))
      for (const [who, offered] of [
        [clerk, 1],
        [viewer, 0],
      ] as const) {
        await who.open("/serials/desk")
        await who.page.getByTestId("scan-field").click()
        await who.scan("NEVER-SEEN")
        await who.page.getByTestId("verdict").waitFor()
        expect(await who.page.getByTestId("evidence").count()).toBe(offered)
      }
    })

    it("the super admin sees everything", async () => {
      const { page, open } = store.browser
      await open("/serials/counts/new")
      await page.getByRole("combobox").first().waitFor()
      await open(`/serials/${unit}`)
      await page.getByTestId("serial-header").getByRole("button", { name: "Actions" }).click()
      await page.getByRole("menuitem", { name: "Mark lost" }).waitFor()
      await open(`/serials/transfers/${transferId}`)
      await page.getByTestId("transfer-arrival").waitFor()
      await open(`/draft-orders/${draftId}`)
      await page.getByTestId("draft-serials").getByTestId("scan-field").waitFor()
    })
  },
  { hasRoles: true }
)
