/**
 * `npm run migrations`: writes the migration that brings the tables to the present models, on a
 * PostgreSQL of its own. `--check` writes nothing and fails when one would be needed.
 */
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { makeFolder } from "./lib/folders"
import { dataRoot, repoRoot } from "./lib/paths"
import { runMain } from "./lib/plain-error"
import { runQuietly } from "./lib/run"
import { withTestCluster } from "./postgres/test-cluster"

runMain(async () => {
  const isCheck = process.argv.includes("--check")
  // A copy below the repository still finds node_modules.
  const project = isCheck ? copyOfSources() : repoRoot
  try {
    const before = migrationsIn(project)
    await withTestCluster((cluster) =>
      runQuietly("@medusajs/cli/cli.js", ["plugin:db:generate"], {
        cwd: project,
        env: {
          ...process.env,
          // Not DATABASE_URL: it would give the snapshot another name.
          DATABASE_URL: undefined,
          DB_HOST: cluster.host,
          DB_PORT: String(cluster.port),
          DB_USERNAME: cluster.user,
          DB_PASSWORD: cluster.password,
          MEDUSA_DISABLE_TELEMETRY: "true",
        },
      })
    )
    const fresh = migrationsIn(project).filter((name) => !before.includes(name))
    if (!fresh.length) return 0
    console.log(
      isCheck ? "The models have no migration yet: run `npm run migrations`." : fresh.join("\n")
    )
    return isCheck ? 1 : 0
  } finally {
    if (isCheck) rmSync(project, { recursive: true, force: true })
  }
})

function copyOfSources(): string {
  makeFolder(dataRoot)
  const project = mkdtempSync(join(dataRoot, "migrations-"))
  // What modules may import.
  const sources = ["src/modules", "src/lifecycle", "src/types"]
  for (const path of [...sources, "package.json", "tsconfig.json"]) {
    cpSync(join(repoRoot, path), join(project, path), { recursive: true })
  }
  return project
}

function migrationsIn(project: string): string[] {
  const files = readdirSync(join(project, "src/modules"), { recursive: true, encoding: "utf8" })
  return files.filter((file) => /Migration\d+\.ts$/.test(file))
}
