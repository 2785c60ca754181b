import { execFile } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { Client } from "pg"
import {
  configuration,
  manifest,
  STARTER,
  type Application,
} from "../../scripts/foreign-store/application"
import {
  installApplication,
  packPlugin,
  replacePlugin,
  writeApplication,
} from "../../scripts/foreign-store/installing"
import {
  buildForeignHost,
  createHostUser,
  migrateHost,
  startHost,
  type HostServer,
} from "../../scripts/host-app"
import { environment } from "../../scripts/host/server"
import { dataRoot } from "../../scripts/lib/paths"
import { freePort } from "../../scripts/lib/ports"
import { ensureDatabase } from "../../scripts/postgres/cluster"
import { HttpClient, loginAdmin, UNKEPT, type Credentials } from "../../scripts/store-client"

/** The Medusa that the foreign store has; `npm run test:package -- foreign-store` of the scheduled workflow names others. */
const FOREIGN_MEDUSA = process.env.MEDUSA_VERSION ?? "2.21.2"

/** The official loyalty plugin beside it: the newest that there is for that Medusa; none where it says so. */
const LOYALTY = process.env.LOYALTY_VERSION ?? "2.21.1"
export const FOREIGN_LOYALTY = LOYALTY === "none" ? undefined : LOYALTY

/** A folder whose installation is used and left, for whoever works on these tests: npm takes minutes. */
const KEPT = process.env.FOREIGN_STORE

export const foreignLogin: Credentials = { email: "admin@example.com", password: "supersecret" }

/** Somebody else's Medusa application, outside the repository, with the packed plugin installed. */
export class ForeignStore {
  private server?: HostServer

  private constructor(
    readonly folder: string,
    private readonly databaseUrl: string
  ) {}

  /** Packs the plugin, lays the application out, and has npm install it; takes minutes. */
  static async install(database: string): Promise<ForeignStore> {
    await ensureDatabase(urlOf("postgres"), database)
    // Outside the repository, where nothing is found in its own packages.
    const folder = realpathSync(KEPT ?? mkdtempSync(join(tmpdir(), "somebody-elses-store-")))
    const store = new ForeignStore(folder, urlOf(database))
    try {
      const tarball = await packPlugin(folder)
      const choices = { medusa: FOREIGN_MEDUSA, loyalty: FOREIGN_LOYALTY, tarball }
      writeApplication(folder, { ...STARTER, "package.json": manifest(choices) })
      if (existsSync(join(folder, "node_modules"))) await replacePlugin(folder, tarball)
      else await installApplication(folder)
      return store
    } catch (error) {
      await store.remove()
      throw error
    }
  }

  /** Writes the configuration with some plugins, and files of the application's own. */
  write(plugins: string[], files: Application = {}): void {
    writeApplication(this.folder, { "medusa-config.ts": configuration(plugins), ...files })
  }

  /** `medusa db:migrate`. */
  async migrate(): Promise<void> {
    await migrateHost(await this.settings())
  }

  /** `medusa build`. */
  async build(): Promise<void> {
    await buildForeignHost(await this.settings())
  }

  /** `medusa user`. */
  async addUser(): Promise<void> {
    await createHostUser(await this.settings(), foreignLogin.email, foreignLogin.password)
  }

  /** `medusa start` in production mode; without its admin until it is built. */
  async start({ isBuilt }: { isBuilt: boolean }): Promise<{
    server: HttpClient
    admin: HttpClient
    adminUrl: string
  }> {
    await this.stop()
    this.server = await startHost(await this.settings(), this.logFile, { isBuilt })
    const server = new HttpClient(this.server.url, UNKEPT)
    return {
      server,
      admin: await loginAdmin(server, foreignLogin),
      adminUrl: this.server.adminUrl,
    }
  }

  async stop(): Promise<void> {
    await this.server?.stop()
    this.server = undefined
  }

  /** What the server has said. */
  get log(): string {
    return readFileSync(this.logFile, "utf8")
  }

  /** Runs a program that the application has installed; what it said and whether it was content. */
  async run(script: string, args: string[]): Promise<{ isGood: boolean; said: string }> {
    const options = {
      cwd: this.folder,
      maxBuffer: 64 << 20,
      env: environment(await this.settings()),
    }
    const program = join(this.folder, "node_modules", script)
    try {
      const { stdout, stderr } = await promisify(execFile)(
        process.execPath,
        [program, ...args],
        options
      )
      return { isGood: true, said: stdout + stderr }
    } catch (error) {
      const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string }
      return { isGood: false, said: stdout + stderr || String(error) }
    }
  }

  /** The files of the installed plugin below a folder of its build, without their extension. */
  pluginFiles(below: string, extension: string): string[] {
    const root = join(this.folder, "node_modules/medusa-plugin-serials/.medusa/server/src", below)
    return readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(extension))
      .map((file) => file.slice(0, -extension.length).replaceAll("\\", "/"))
  }

  /** Deletes files and folders of the application's own. */
  drop(...paths: string[]): void {
    for (const path of paths) rmSync(join(this.folder, path), { recursive: true, force: true })
  }

  /** What a query of its database answers. */
  async rows<Row>(query: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.databaseUrl })
    await client.connect()
    try {
      return (await client.query(query)).rows as Row[]
    } finally {
      await client.end()
    }
  }

  /** The names of the tables in its database. */
  async tables(): Promise<string[]> {
    const found = await this.rows<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'"
    )
    return found.map(({ name }) => name)
  }

  async remove(): Promise<void> {
    await this.stop()
    if (KEPT === undefined) rmSync(this.folder, { recursive: true, force: true })
  }

  private get logFile(): string {
    return join(dataRoot, `foreign-store-${process.pid}.log`)
  }

  private async settings() {
    return {
      folder: this.folder,
      modules: join(this.folder, "node_modules"),
      databaseUrl: this.databaseUrl,
      port: await freePort(),
      jwtSecret: "test-only",
      cookieSecret: "test-only",
    }
  }
}

/** A database on the test cluster. */
function urlOf(name: string): string {
  const { DB_HOST, DB_PORT, DB_USERNAME = "", DB_PASSWORD = "" } = process.env
  const login = [DB_USERNAME, DB_PASSWORD].map(encodeURIComponent).join(":")
  return `postgres://${login}@${DB_HOST}:${DB_PORT}/${name}`
}
