import { readFileSync } from "node:fs"
import { presetNamed, readMapping } from "./mapping"
import type { MoveInOptions } from "./move-in"
import { plain } from "./plain-error"

const USAGE = `The options are
  preset=erpnext|odoo|inventree|snipe-it   whose tables they are
  mapping=<file>                           how its words become the store's
  stock=there|raise                        whether Medusa's stock counts the units already, or is raised by them
  database-env=<name>                      the variable with the database's address; MOVE_IN_DATABASE unless said
  database-file=<file>                     or a file with the address
  folder=<folder>                          where the report is written; move-in unless said
  apply                                    does it; without it, it is a dry run
  skip-problems                            moves in what can be where some units cannot`

const VALUES = ["preset", "mapping", "stock", "database-env", "database-file", "folder"] as const
const SWITCHES = ["apply", "skip-problems"] as const

/**
 * What was asked for on the command line, in plain words: Medusa's command keeps those with dashes to itself.
 * @param env where the database's address may stand: never on the command line, which every process of the machine can read
 * @throws a plain error that lists the options, or says what is wrong with a file
 */
export function optionsOf(args: readonly string[], env: NodeJS.ProcessEnv): MoveInOptions {
  const said: Partial<Record<(typeof VALUES)[number], string>> = {}
  const on = new Set<string>()
  for (const arg of args) {
    const [name, value] = arg.split(/=(.*)/s, 2) as [string, string | undefined]
    const option = VALUES.find((one) => one === name)
    if (option !== undefined && value) {
      said[option] = value
    } else if (value === undefined && SWITCHES.some((one) => one === name)) {
      on.add(name)
    } else {
      // The word itself is not told: it could be an address with a password.
      throw plain(USAGE)
    }
  }
  const { stock } = said
  if (stock !== undefined && stock !== "there" && stock !== "raise") {
    throw plain(USAGE)
  }
  return {
    address: addressOf(env, said["database-env"] ?? "MOVE_IN_DATABASE", said["database-file"]),
    mapping: said.mapping === undefined ? {} : readMapping(textOf(said.mapping), said.mapping),
    mapping_file: said.mapping,
    preset: said.preset === undefined ? undefined : presetNamed(said.preset),
    stock,
    apply: on.has("apply"),
    skip_problems: on.has("skip-problems"),
    folder: said.folder ?? "move-in",
  }
}

function addressOf(env: NodeJS.ProcessEnv, variable: string, file: string | undefined): string {
  const address = file === undefined ? env[variable] : textOf(file)
  if (!address?.trim()) {
    throw plain(
      `Put the other database's address, such as postgres://user:password@host/name, into the variable ${variable}, or say database-file=<file>.`
    )
  }
  return address
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    throw plain(`${file} cannot be read: ${(error as Error).message}`)
  }
}
