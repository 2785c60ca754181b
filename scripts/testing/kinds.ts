/** What must be there before the specs of a kind can run. */
export type Need = "database" | "plugin-build" | "host-app"

/** One kind of test: where its specs are and what they need. jest.config.js has the patterns. */
export type TestKind = {
  name: string
  folders: string[]
  needs: Need[]
}

export const testKinds: TestKind[] = [
  { name: "unit", folders: ["src", "scripts"], needs: [] },
  { name: "modules", folders: ["integration-tests/modules"], needs: ["database"] },
  {
    name: "http",
    folders: ["integration-tests/http", "integration-tests/flows", "integration-tests/concurrency"],
    needs: ["database"],
  },
  { name: "package", folders: ["integration-tests/package"], needs: ["database", "plugin-build"] },
  {
    name: "admin",
    folders: ["integration-tests/admin"],
    needs: ["database", "plugin-build", "host-app"],
  },
]
