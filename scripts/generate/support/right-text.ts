import { rightOfCommand } from "../../../src/api/rights/right-of-request"
import { ROUTE_RIGHTS, type Method } from "../../../src/api/rights/route-rights"
import { policyOf } from "../../../src/lifecycle/rights"
import type { Route } from "./routes"

/** What a role has to be given for a route; nothing of a route that no right guards. */
export function rightText({ method, path }: Pick<Route, "method" | "path">): string {
  const right = ROUTE_RIGHTS[path]?.[method as Method]
  if (right === undefined) {
    return ""
  }
  const text =
    typeof right === "string"
      ? `\`${policyOf(right)}\``
      : right === rightOfCommand
        ? "that of the command"
        : "that of what is undone"
  return `Right: ${text}.`
}
