import type { MedusaContainer } from "@medusajs/framework/types"
import { checkPattern } from "../../lifecycle/formats"
import { parsePattern } from "../../lifecycle/generator"
import type { PolicyLayer } from "../../lifecycle/policy"
import type { Refusal } from "../../lifecycle/refusals"
import { gradesOf } from "../support/conditions"

/**
 * Why the parts of a layer cannot be saved: a pattern that cannot be used.
 * @throws SerialRefusalError unknown_condition
 */
export async function checkParts(
  container: MedusaContainer,
  { format, generator, return_condition }: PolicyLayer
): Promise<Refusal[]> {
  await gradesOf(container, [return_condition === "ask" ? null : return_condition])
  return [
    ...(format?.kind === "regex" ? [checkPattern(format.pattern ?? "")] : []),
    ...(generator ? [faultOf(generator)] : []),
  ].flatMap((refusal) => refusal ?? [])
}

function faultOf(generator: string): Refusal | null {
  const parsed = parsePattern(generator)
  return parsed.ok ? null : parsed.refusal
}
