// MikroORM keeps entity metadata per process; a spec file must not see that of the one before it.
const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

MetadataStorage.clear()

// What Medusa says in every run and nobody can act on: its own migration's note, and its pool
// noticing that the runner replaced the database.
const harmless = [
  /^Note: If the index "IDX_user_email"/,
  /^Connection Error: Connection ended unexpectedly/,
]

for (const level of ["log", "info"]) {
  const print = console[level]
  console[level] = (...args) => {
    if (!harmless.some((pattern) => pattern.test(String(args[0])))) print(...args)
  }
}
