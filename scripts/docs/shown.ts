/**
 * What an answer lacks of what a document shows of it; empty where it has everything. Fields that the document leaves away
 * do not count; `…` in a text stands for any text, and `"…"` in a list for more of the same.
 */
export function lackOf(shown: unknown, given: unknown, path = ""): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(given)) return [`${path} is no list`]
    return shown
      .filter((one) => one !== "…")
      .flatMap((one, at) => lackOf(one, given[at], `${path}[${at}]`))
  }
  if (typeof shown === "object" && shown !== null) {
    const fields = Object(given) as Record<string, unknown>
    return Object.entries(shown).flatMap(([name, one]) =>
      name in fields ? lackOf(one, fields[name], `${path}.${name}`) : [`${path}.${name} is missing`]
    )
  }
  return isAs(shown, given)
    ? []
    : [`${path} is ${JSON.stringify(given)}, not ${JSON.stringify(shown)}`]
}

function isAs(shown: unknown, given: unknown): boolean {
  if (typeof shown !== "string" || !shown.includes("…")) return shown === given
  const pattern = shown.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return typeof given === "string" && new RegExp(`^${pattern.join(".*")}$`, "s").test(given)
}
