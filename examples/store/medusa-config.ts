import { defineConfig } from "@medusajs/framework/utils"

/** What a merchant writes to use the plugin, plus what a store on one's own machine needs. */
const port = process.env.PORT ?? "9000"

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? `http://localhost:${port}`,
      authCors: process.env.AUTH_CORS ?? `http://localhost:${port},http://localhost:8000`,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
    // In production Medusa's session cookie is for https only; this store answers on http://localhost.
    cookieOptions: { secure: false, sameSite: "lax" },
  },
  // A second server of the same store, such as a worker, needs no admin.
  admin: { disable: process.env.DISABLE_ADMIN === "true" },
  // Photos and signatures lie on this machine; their addresses need its port.
  modules: [
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              backend_url: `http://localhost:${port}/static`,
              upload_dir: process.env.UPLOAD_DIR,
            },
          },
        ],
      },
    },
    // Medusa reads its flags after this file, so its roles want their module by name.
    ...(process.env.MEDUSA_FF_RBAC === "true" ? [{ resolve: "@medusajs/medusa/rbac" }] : []),
  ],
  // Buyers choose the very unit, unless the plugin is measured as it is without options.
  plugins: [
    {
      resolve: "medusa-plugin-serials",
      options: process.env.CART_HOLDS === "off" ? {} : { cartHolds: {} },
    },
  ],
})
