import type { MedusaContainer } from "@medusajs/framework/types"
import { carryOnImports } from "../workflows/importing/carry-on-imports"

/** Goes on with imports that a process which died left half applied or half undone. */
export default async function carryOn(container: MedusaContainer): Promise<void> {
  await carryOnImports(container)
}

export const config = { name: "carry-on-serial-imports", schedule: "* * * * *" }
