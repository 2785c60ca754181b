import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { transformSync } from "@swc/core"
import type { TestStore } from "../store"

type Script = (args: { container: MedusaContainer; args: string[] }) => Promise<unknown>

const PACKAGE = "medusa-plugin-serials"

const src = join(__dirname, "../../../src")

/**
 * Runs a block of TypeScript in the store's process, with variables in the environment. A block that exports a function by
 * default is a script for `medusa exec`, and is called as one.
 * @returns what it prints last with `console.log`
 */
export async function printedBy(
  code: string,
  { container }: TestStore,
  variables: Readonly<Record<string, string>>
): Promise<unknown> {
  let printed: unknown
  const console = { log: (value: unknown) => (printed = value) }
  const environment = { env: { ...process.env, ...variables } }
  const module: { exports: { default?: Script } } = { exports: {} }
  await bodyOf(code)(module.exports, requireFor, console, environment)
  await module.exports.default?.({ container, args: [] })
  // As it would come over HTTP: without what JSON cannot say.
  return printed === undefined ? undefined : JSON.parse(JSON.stringify(printed))
}

type Body = (exports: object, require: unknown, console: object, process: object) => Promise<void>

function bodyOf(code: string): Body {
  const made = transformSync(code, {
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  })
  const body = `return (async () => {${made.code}\n})()`
  return new Function("exports", "require", "console", "process", body) as Body
}

/** As Node would resolve it in a store that has the plugin installed. */
function requireFor(name: string): unknown {
  return require(name.startsWith(`${PACKAGE}/`) ? join(src, name.slice(PACKAGE.length)) : name)
}
