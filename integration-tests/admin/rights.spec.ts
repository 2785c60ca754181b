import { createProduct } from "../../scripts/store-client"
import type { Right } from "../../src/lifecycle/rights"
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

    beforeAll(async () => {
      const { admin, ids } = store
      const [here] = ids.locations
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
      clerk = await store.openFor(await clerkWith(["view", "receive"]))
    })

    /** A log-in with some rights over serials, and all over the rest of the store. */
    async function clerkWith(rights: readonly Right[]) {
      const { admin, server } = store
      const { policies } = await admin.get<{
        policies: { id: string; resource: string; operation: string }[]
      }>("/admin/rbac/policies?limit=1000")
      const given = policies.filter(({ resource, operation }) =>
        resource === "serial" ? rights.includes(operation as Right) : resource !== "*"
      )
      const { role } = await admin.post<{ role: { id: string } }>("/admin/rbac/roles", {
        name: "Receiving clerk",
        policy_ids: given.map(({ id }) => id),
      })
      const login = { email: "clerk@example.com", password: "supersecret" }
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

    it("the super admin sees everything", async () => {
      const { page, open } = store.browser
      await open("/serials/counts/new")
      await page.getByRole("combobox").first().waitFor()
      await open(`/serials/${unit}`)
      await page.getByTestId("serial-header").getByRole("button", { name: "Actions" }).click()
      await page.getByRole("menuitem", { name: "Mark lost" }).waitFor()
    })
  },
  { hasRoles: true }
)
