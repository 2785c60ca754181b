import type { HttpTypes } from "@medusajs/framework/types"
import { ROUTE_RIGHTS, type Method } from "../../src/api/rights/route-rights"
import type { StoreSuite } from "../support/store"

/** Without Medusa's feature `rbac`, being an admin is all that it takes; with it, see rights.spec.ts. */
const suite: StoreSuite = (store) => {
  const routes = Object.entries(ROUTE_RIGHTS).flatMap(([path, methods]) =>
    (Object.keys(methods) as Method[]).map((method) => ({ method, path: path.replace(":id", "x") }))
  )

  it("a store without roles lets every admin and every secret API key in, and no stranger", async () => {
    const { api_key } = await store.admin.post<HttpTypes.AdminApiKeyResponse>("/admin/api-keys", {
      title: "warehouse",
      type: "secret",
    })
    const key = store.server.with({ authorization: `Basic ${btoa(`${api_key.token}:`)}` })
    for (const { method, path } of routes) {
      const body = method === "POST" ? {} : undefined
      for (const client of [store.admin, key]) {
        const { status } = await client.send(method, path, body)
        expect([path, [401, 403].includes(status), status < 500]).toEqual([path, false, true])
      }
      expect([path, (await store.server.send(method, path, body)).status]).toEqual([path, 401])
    }
  })
}

export default suite
