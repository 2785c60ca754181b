import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "../../scripts/store-client"
import { ROUTE_RIGHTS, type Method } from "../../src/api/rights/route-rights"
import { policyOf, RIGHTS, type Right } from "../../src/lifecycle/rights"
import type { OperationResponse } from "../../src/types/operations"
import { createAdminClient } from "../support/admin-user"
import { describeStore } from "../support/store"
import { unitsIn } from "../support/units"

/** Every route's methods whose right stands in the table. */
const ROUTES = Object.entries(ROUTE_RIGHTS).flatMap(([path, methods]) =>
  (Object.entries(methods) as [Method, unknown][]).flatMap(([method, right]) =>
    typeof right === "string"
      ? [{ method, path: path.replace(":id", "x"), right: right as Right }]
      : []
  )
)

describeStore("rights of roles", { hasRoles: true }, (store) => {
  /** A user of the admin with some rights over serials, and with those that Medusa wants for an order's page. */
  async function clerkWith(rights: readonly Right[]): Promise<HttpClient> {
    const { policies } = await store.admin.get<{ policies: Policy[] }>(
      "/admin/rbac/policies?limit=1000"
    )
    const own = policies.filter(({ resource, operation }) =>
      resource === "serial" ? rights.includes(operation as Right) : resource !== "*"
    )
    const name = `with ${rights.join(" and ") || "none"} ${++clerks}`
    const { role } = await store.admin.post<{ role: { id: string } }>("/admin/rbac/roles", {
      name,
      policy_ids: own.map(({ id }) => id),
    })
    return createAdminClient(store.container, store.server, {
      email: `clerk-${clerks}@example.com`,
      password: "supersecret",
      roles: [role.id],
    })
  }
  let clerks = 0

  const body = (method: Method) => (method === "POST" ? {} : undefined)

  it("are offered to roles, each by itself, with what it allows", async () => {
    const { policies } = await store.admin.get<{ policies: Policy[] }>(
      "/admin/rbac/policies?limit=1000"
    )
    const offered = policies.filter(({ resource }) => resource === "serial")
    expect(offered.map(({ operation }) => operation).sort()).toEqual(Object.keys(RIGHTS).sort())
    expect(offered.map(({ description }) => description)).toContain(RIGHTS.count_approve)
  })

  it("are asked for on every route, before anything else is looked at", async () => {
    const clerk = await clerkWith([])
    for (const { method, path, right } of ROUTES) {
      const answer = await clerk.send(method, path, body(method))
      expect([method, path, answer]).toEqual([
        method,
        path,
        {
          status: 403,
          body: expect.objectContaining({
            code: "forbidden",
            type: "forbidden",
            message: `You do not have the right to do this (${policyOf(right)}).`,
          }),
        },
      ])
    }
  })

  it.each(Object.keys(RIGHTS) as Right[])(
    "%s lets on to its routes, and to no other",
    async (right) => {
      const clerk = await clerkWith([right])
      // All of its own, and one of each other.
      const firstOf = (wanted: Right) => ROUTES.find((route) => route.right === wanted)
      const others = (Object.keys(RIGHTS) as Right[])
        .filter((other) => other !== right)
        .flatMap((other) => firstOf(other) ?? [])
      for (const route of [...ROUTES.filter((one) => one.right === right), ...others]) {
        const { status } = await clerk.send(route.method, route.path, body(route.method))
        const found = { ...route, isLetOn: status !== 403, isAnswered: status < 500 }
        expect(found).toEqual({ ...route, isLetOn: route.right === right, isAnswered: true })
      }
    }
  )

  it("a command and its undoing want the right of what they do", async () => {
    const units = await unitsIn(store)
    await units.receive(["R-1", "R-2"])
    const serial_ids = [(await units.unit("R-1")).id]
    const [adjusting, repairing] = [await clerkWith(["adjust"]), await clerkWith(["repair"])]
    const lose = { command: "lose", serial_ids, reason: "gone" }
    const lend = {
      command: "lend",
      serial_ids: [(await units.unit("R-2")).id],
      due_on: "2030-01-01",
      reason: "Max",
    }
    const change = (clerk: HttpClient, command: object) =>
      clerk.post<OperationResponse>("/admin/serials/commands", command)
    const forbidden = (run: Promise<unknown>, right: Right) =>
      expect(run).rejects.toMatchObject({
        status: 403,
        body: { code: "forbidden", message: expect.stringContaining(policyOf(right)) },
      })

    const nobodys = await clerkWith([])
    const nul = await nobodys.send("POST", "/admin/serials/operations/a%00b/revert", {})
    expect(nul.status).toBe(403)
    await forbidden(change(repairing, lose), "adjust")
    await forbidden(change(adjusting, lend), "repair")
    const { operation } = await change(adjusting, lose)
    expect((await units.unit("R-1")).status).toBe("lost")
    const undo = (clerk: HttpClient) =>
      clerk.post(`/admin/serials/operations/${operation.id}/revert`, {})
    await forbidden(undo(repairing), "adjust")
    await undo(adjusting)
    expect((await units.unit("R-1")).status).toBe("in_stock")
    await change(repairing, lend)
    expect(await units.statuses()).toEqual(["R-1 in_stock", "R-2 on_loan"])
  })

  it("a user without any role, and a secret API key, may do nothing, as on Medusa's own routes", async () => {
    const nobody = await createAdminClient(store.container, store.server, {
      email: "nobody@example.com",
      password: "supersecret",
    })
    const { api_key } = await store.admin.post<HttpTypes.AdminApiKeyResponse>("/admin/api-keys", {
      title: "warehouse",
      type: "secret",
    })
    const key = store.server.with({ authorization: `Basic ${btoa(`${api_key.token}:`)}` })
    for (const client of [nobody, key]) {
      expect((await client.send("GET", "/admin/orders")).status).toBe(403)
      for (const { method, path } of ROUTES) {
        expect([method, path, (await client.send(method, path, body(method))).status]).toEqual([
          method,
          path,
          403,
        ])
      }
    }
  })

  it("the super admin may do everything, and a stranger is not let in at all", async () => {
    for (const { method, path } of ROUTES) {
      expect([path, (await store.admin.send(method, path, body(method))).status]).not.toEqual([
        path,
        403,
      ])
      expect([path, (await store.server.send(method, path, body(method))).status]).toEqual([
        path,
        401,
      ])
    }
  })
})

interface Policy {
  id: string
  resource: string
  operation: string
  description: string
}
