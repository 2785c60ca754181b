/** The Medusa application of somebody else, as `create-medusa-app` lays it out: its files by their paths. */
export type Application = Record<string, string>

/** What a merchant has chosen. */
export interface Choices {
  /** The version of Medusa. */
  medusa: string
  /** The version of the official loyalty plugin, for a store that has it. */
  loyalty?: string
  /** The packed plugin. */
  tarball: string
}

/** What goes into `medusa-config.ts` for each plugin. */
export const PLUGINS = {
  loyalty: `{ resolve: "@medusajs/loyalty-plugin", options: {} }`,
  serials: `{ resolve: "medusa-plugin-serials", options: {} }`,
  /** Of a store that has a handler for that hook: it calls the plugin's from its own. */
  serialsComposed: `{ resolve: "medusa-plugin-serials", options: { hooks: { fulfillmentCreated: false } } }`,
}

/** The manifest, with Medusa pinned as its starter pins it and everything that belongs to it left to npm. */
export function manifest({ medusa, loyalty, tarball }: Choices): string {
  const ofMedusa = (names: string[]) =>
    Object.fromEntries(names.map((name) => [`@medusajs/${name}`, medusa]))
  return json({
    name: "somebody-elses-store",
    version: "0.0.1",
    private: true,
    dependencies: {
      ...ofMedusa(["admin-sdk", "cli", "framework", "medusa"]),
      ...(loyalty && { "@medusajs/loyalty-plugin": loyalty }),
      "medusa-plugin-serials": `file:${tarball}`,
    },
    devDependencies: {
      ...ofMedusa(["test-utils"]),
      "@swc/core": "^1.7.28",
      "@swc/jest": "^0.2.36",
      "@types/jest": "^29.5.13",
      "@types/node": "^20.12.11",
      "@types/react": "^18.3.2",
      "@types/react-dom": "^18.2.25",
      jest: "^29.7.0",
      "prop-types": "^15.8.1",
      react: "^18.3.1",
      "react-dom": "^18.3.1",
      "ts-node": "^10.9.2",
      typescript: "^5.6.2",
      vite: "^5.4.14",
      yalc: "^1.0.0-pre.53",
    },
    // It pins the Medusa that it was released with, also where a later patch of Medusa is out.
    ...(loyalty && {
      overrides: {
        "@medusajs/loyalty-plugin": Object.fromEntries(
          LOYALTYS_PEERS.map((name) => [`@medusajs/${name}`, name === "ui" ? "^4.0.0" : medusa])
        ),
      },
    }),
  })
}

const LOYALTYS_PEERS = [
  "admin-sdk",
  "cli",
  "dashboard",
  "framework",
  "icons",
  "medusa",
  "test-utils",
  "ui",
]

/** The configuration with some of `PLUGINS`. */
export function configuration(plugins: string[]): string {
  return `import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS!,
      adminCors: process.env.ADMIN_CORS!,
      authCors: process.env.AUTH_CORS!,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
    // In production Medusa's session cookie is for https only; this store answers on http://localhost.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  admin: { disable: process.env.DISABLE_ADMIN === "true" },
  plugins: [${plugins.join(", ")}],
})
`
}

/** What is there beside the manifest and the configuration. */
export const STARTER: Application = {
  "tsconfig.json": json({
    compilerOptions: {
      target: "ES2021",
      esModuleInterop: true,
      module: "Node16",
      moduleResolution: "Node16",
      emitDecoratorMetadata: true,
      experimentalDecorators: true,
      skipLibCheck: true,
      skipDefaultLibCheck: true,
      declaration: false,
      sourceMap: false,
      inlineSourceMap: true,
      outDir: "./.medusa/server",
      rootDir: "./",
      jsx: "react-jsx",
      forceConsistentCasingInFileNames: true,
      resolveJsonModule: true,
      checkJs: false,
      strictNullChecks: true,
    },
    "ts-node": { swc: true },
    include: ["**/*", ".medusa/types/*"],
    exclude: ["node_modules", ".medusa/server", ".medusa/admin", ".cache"],
  }),
  ".npmrc": ["@medusajs/*", "@tanstack/react-query", "react-i18next", "react-router-dom"]
    .map((name) => `public-hoist-pattern[]=*${name}\n`)
    .join(""),
  "src/admin/tsconfig.json": json({
    compilerOptions: {
      target: "ES2020",
      lib: ["ES2020", "DOM", "DOM.Iterable"],
      module: "ESNext",
      moduleResolution: "bundler",
      skipLibCheck: true,
      noEmit: true,
      jsx: "react-jsx",
      strict: true,
    },
    include: ["."],
  }),
}

/** A handler of the store's own for a hook that the plugin would claim, as the README says to compose the two. */
export const COMPOSED_HOOK: Application = {
  "src/workflows/hooks/fulfillment-created.ts": `import { MedusaError } from "@medusajs/framework/utils"
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { sellOnFulfillmentCreated, unsellOnFulfillmentFailed } from "medusa-plugin-serials/workflows"

createOrderFulfillmentWorkflow.hooks.fulfillmentCreated(
  async (data, context) => {
    if (data.additional_data?.gift_note === "")
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A gift note is empty.")
    return sellOnFulfillmentCreated(data, context)
  },
  unsellOnFulfillmentFailed
)
`,
}

/** A route of the store's own that runs a scheduled job of the plugin's now, as Medusa has registered it. */
export const JOB_RUNNER: Application = {
  "src/api/admin/own-jobs/[name]/route.ts": `import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  await req.scope.resolve(Modules.WORKFLOW_ENGINE).run(\`job-\${req.params.name}\`, { throwOnError: true })
  res.json({})
}
`,
}

/** Code of the store's own that reads serials: by `query.graph`, by the module's service, and with the plugin's types. */
export const READING_CODE: Application = {
  "src/api/admin/own-report/route.ts": `import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SerialView } from "medusa-plugin-serials/types/serials"

type Line = Pick<SerialView, "number" | "status"> & { order: { display_id: number } | null }

export async function GET(req: MedusaRequest, res: MedusaResponse<{ lines: Line[] }>) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "serial",
    fields: ["number", "status", "order.display_id"],
  })
  res.json({ lines: data as unknown as Line[] })
}
`,
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
