import { defineConfig } from "@medusajs/framework/utils"

/** A store of several processes: they share their locks, and with a Redis their events and workflows, too. */
const redisUrl = process.env.FAULTS_REDIS_URL

const locking = redisUrl
  ? { resolve: "@medusajs/medusa/locking-redis", id: "locking-redis", options: { redisUrl } }
  : { resolve: "@medusajs/medusa/locking-postgres", id: "locking-postgres", options: {} }

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: true },
  modules: [
    {
      resolve: "@medusajs/medusa/locking",
      options: { providers: [{ ...locking, is_default: true }] },
    },
    ...(redisUrl
      ? [
          { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
          { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
        ]
      : []),
  ],
  plugins: [{ resolve: "medusa-plugin-serials", options: {} }],
})
