import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { RIGHTS } from "../../../lifecycle/rights"
import { ROUTE_RIGHTS } from "../route-rights"

const apiRoot = join(__dirname, "../..")

/** Those of Medusa's own paths: its policies judge them. */
const IN_MEDUSAS_PLACE = [
  "/admin/draft-orders/:id/convert-to-order",
  "/admin/returns/:id/receive/confirm",
]

/** Every admin route of the plugin, with the methods that its file exports. */
function routes(): [string, string[]][] {
  return readdirSync(join(apiRoot, "admin"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .map((file) => [
      `/admin/${dirname(file)
        .replaceAll("\\", "/")
        .replace(/\[(\w+)\]/g, ":$1")}`,
      [
        ...readFileSync(join(apiRoot, "admin", file), "utf8").matchAll(
          /export (?:const|async function|function) ([A-Z]+)\b/g
        ),
      ].map(([, method]) => method!),
    ])
}

it("every method of every admin route wants a right, and no other does", () => {
  const found = routes().filter(([path]) => !IN_MEDUSAS_PLACE.includes(path))
  expect(found.length).toBeGreaterThan(100)
  const sorted = (rows: [string, string[]][]) =>
    Object.fromEntries(rows.map(([path, methods]) => [path, [...methods].sort()]))
  const asked = Object.entries(ROUTE_RIGHTS).map(([path, methods]): [string, string[]] => [
    path,
    Object.keys(methods),
  ])
  expect(sorted(asked)).toEqual(sorted(found))
})

it("reading wants no right to change anything", () => {
  const reading = Object.entries(ROUTE_RIGHTS).filter(([, { GET }]) => GET !== undefined)
  const others = reading.filter(
    ([, { GET }]) => !["view", "audit", "notice", "privacy"].includes(GET as string)
  )
  expect(others).toEqual([])
})

it("a right that no route asks for does not exist", () => {
  const asked = new Set(Object.values(ROUTE_RIGHTS).flatMap((methods) => Object.values(methods)))
  const unasked = Object.keys(RIGHTS).filter((right) => !asked.has(right as keyof typeof RIGHTS))
  expect(unasked).toEqual([])
})
