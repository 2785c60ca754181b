/**
 * The example store as a built, production-like Medusa application: for `npm start`, the browser
 * tests and the benchmarks, each with a database and port of its own.
 *
 * Both `medusa plugin:build` and `medusa build` write `.medusa/server`; that is why the host
 * application has a folder of its own.
 */
export { buildHost, buildPlugin, hostServerFolder, linkPlugin, schemaHash } from "./host/build"
export { ensureDatabaseOf, isMigrated } from "./host/database"
export {
  buildForeignHost,
  createHostUser,
  migrateHost,
  startHost,
  type HostServer,
  type HostSettings,
} from "./host/server"
export { makeTemplate, TEMPLATE } from "./host/template"
