/** What must be there before the specs of a kind can run. */
export type Need = "database" | "plugin-build" | "host-app"

/** One kind of test: where its specs are and what they need. jest.config.js has the patterns. */
export type TestKind = {
  name: string
  folders: string[]
  needs: Need[]
  /** How many specs may run at once, each with a server of its own; one unless said. */
  servers?: number
  /** That it runs only when it is named, since it wants more of a machine than Node. */
  isNamedOnly?: boolean
}

export const testKinds: TestKind[] = [
  { name: "unit", folders: ["src", "scripts"], needs: [] },
  { name: "modules", folders: ["integration-tests/modules"], needs: ["database"], servers: 2 },
  {
    name: "http",
    folders: ["integration-tests/http", "integration-tests/flows"],
    needs: ["database"],
    servers: 3,
  },
  {
    name: "package",
    folders: ["integration-tests/package"],
    needs: ["database", "plugin-build"],
    servers: 2,
  },
  {
    name: "admin",
    folders: ["integration-tests/admin"],
    needs: ["database", "plugin-build", "host-app"],
    servers: 2,
  },
  // No npm package brings a Redis ready-made, as others bring PostgreSQL and Chromium.
  { name: "redis", folders: ["integration-tests/redis"], needs: [], isNamedOnly: true },
]
