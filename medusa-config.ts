import { existsSync } from "node:fs"
import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"

/**
 * Treats this repository as a Medusa application, so that tests and `medusa plugin:db:generate`
 * run the plugin straight from its TypeScript. A real host is configured in `examples/store`.
 */
const modules: { resolve: string; options?: Record<string, unknown> }[] = [
  {
    resolve: "@medusajs/medusa/fulfillment",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
        { resolve: join(__dirname, "integration-tests/support/faulty-fulfillment"), id: "faulty" },
      ],
    },
  },
]

// Medusa's roles, for the spec that switches them on: this file is read before Medusa reads its flags.
if (process.env.MEDUSA_FF_RBAC === "true") {
  modules.push({ resolve: "@medusajs/medusa/rbac" })
}

// The options of the plugin under test; a spec with its own server sets them beforehand.
const pluginOptions = JSON.parse(process.env.SERIALS_TEST_OPTIONS ?? "{}") as Record<
  string,
  unknown
>

if (existsSync(join(__dirname, "src/modules/serial/index.ts"))) {
  modules.push({ resolve: "./src/modules/serial", options: pluginOptions })
}

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "test-only",
      cookieSecret: "test-only",
    },
  },
  modules,
})
