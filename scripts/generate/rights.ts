/** The rights in docs/roles-and-rights.md: what a role of Medusa may be given. */
import { policyOf, RIGHTS, type Right } from "../../src/lifecycle/rights"
import type { Generator } from "../generators"
import { table, withPart } from "./support/markdown"

const generator: Generator = () => ({
  "docs/roles-and-rights.md": withPart(
    "docs/roles-and-rights.md",
    "rights",
    table(
      ["Right", "What it allows"],
      (Object.keys(RIGHTS) as Right[]).map((right) => [`\`${policyOf(right)}\``, RIGHTS[right]])
    )
  ),
})

export default generator
