import { existsSync } from "node:fs"
import { plain } from "./plain-error"

/** The kinds of databases that addresses name. */
const KINDS = ["postgres", "mysql", "mssql", "sqlite"] as const
export type AddressKind = (typeof KINDS)[number]

const ALIASES: Readonly<Record<string, AddressKind>> = {
  postgresql: "postgres",
  mariadb: "mysql",
  sqlserver: "mssql",
}

/** Where another system's database is, and how it is reached. */
export interface Address {
  kind: AddressKind
  host: string
  port?: number
  username?: string
  password?: string
  database: string
  /** The socket of a MariaDB or MySQL on this machine. */
  socket?: string
  /** How the connection is encrypted; nothing where the address does not say. */
  tls?: "off" | "unverified" | "verified"
}

/** What `ssl` may say. */
const SSL = { false: "off", "no-verify": "unverified", true: "verified" } as const
/** What `sslmode` of PostgreSQL and `ssl-mode` of MySQL may say; `require` encrypts and does not check, as there. */
const MODES = {
  disable: "off",
  disabled: "off",
  "no-verify": "unverified",
  require: "unverified",
  required: "unverified",
  "verify-ca": "verified",
  verify_ca: "verified",
  "verify-full": "verified",
  verify_identity: "verified",
} as const

const TLS: Readonly<Record<string, Readonly<Record<string, Address["tls"]>>>> = {
  ssl: SSL,
  sslmode: MODES,
  "ssl-mode": MODES,
}

/** The parameters that say something else. */
const OTHERS: Readonly<Record<AddressKind, readonly string[]>> = {
  postgres: ["host"],
  mysql: ["socketPath"],
  mssql: [],
  sqlite: [],
}

/**
 * Reads the address of a database, such as `postgres://user:password@host/name` or `sqlite:/path/of/file.db`.
 * @throws a plain error that says what is wrong with it, never with the address, which holds the password
 */
export function readAddress(text: string): Address {
  const [, scheme = "", rest = ""] = /^([a-z0-9]+):(.*)$/is.exec(text.trim()) ?? []
  const name = scheme.toLowerCase()
  const kind = Object.hasOwn(ALIASES, name) ? ALIASES[name] : KINDS.find((one) => one === name)
  if (kind === undefined) {
    const names = [...KINDS, ...Object.keys(ALIASES)].join(", ")
    throw plain(`The database's address does not begin with a kind that can be read: ${names}.`)
  }
  return kind === "sqlite" ? fileAt(rest) : serverAt(kind, rest)
}

function fileAt(rest: string): Address {
  const database = rest.replace(/^\/\/(?=\/|[^/])/, "")
  if (!existsSync(database)) {
    throw plain(`There is no file ${database}.`)
  }
  return { kind: "sqlite", host: "", database }
}

function serverAt(kind: AddressKind, rest: string): Address {
  const url = parsed(rest)
  const { searchParams: said } = url
  const unknown = [...said.keys()].filter(
    (name) => !Object.hasOwn(TLS, name) && !OTHERS[kind].includes(name)
  )
  if (!unknown.every((name) => /^[\w-]+$/.test(name))) {
    // A question mark inside a password makes a parameter of the rest of it.
    throw unreadable()
  }
  if (unknown.length > 0) {
    const known = [...Object.keys(TLS), ...OTHERS[kind]].join(", ")
    throw plain(
      `The database's address has a parameter that says nothing here: ${unknown.join(", ")}. There are ${known}.`
    )
  }
  const database = decoded(url.pathname.slice(1))
  if (database === undefined) {
    throw plain("The database's address names no database: it ends with a slash and the name.")
  }
  return {
    kind,
    // An IPv6 address stands in brackets only in a URL.
    host: said.get("host") ?? url.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: url.port === "" ? undefined : Number(url.port),
    username: decoded(url.username),
    password: decoded(url.password),
    database,
    socket: said.get("socketPath") ?? undefined,
    tls: tlsSaid(said),
  }
}

function tlsSaid(said: URLSearchParams): Address["tls"] {
  const all = Object.entries(TLS).flatMap(([name, values]) => {
    const value = said.get(name)?.toLowerCase()
    if (value === undefined) {
      return []
    }
    if (!Object.hasOwn(values, value)) {
      throw plain(
        `The database's address says ${name}=${value}; it may say ${Object.keys(values).join(", ")}.`
      )
    }
    return [values[value]]
  })
  if (new Set(all).size > 1) {
    throw plain("The database's address says two different things of encryption.")
  }
  return all[0]
}

/** The address as a URL; of a scheme without a port of its own, since `http` would take 80 for none said. */
function parsed(rest: string): URL {
  try {
    if (!rest.startsWith("//")) {
      throw unreadable()
    }
    const url = new URL(`db:${rest}`)
    decoded(url.username + url.password + url.pathname)
    return url
  } catch {
    throw unreadable()
  }
}

/** The address itself is not told: it holds the password. */
function unreadable() {
  return plain(
    "The database's address cannot be read: it is like postgres://user:password@host:5432/name, and other characters in a password are written as %40."
  )
}

function decoded(value: string): string | undefined {
  return value === "" ? undefined : decodeURIComponent(value)
}
