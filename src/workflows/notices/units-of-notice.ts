import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { NoticedUnitsBody } from "../../types/notices"
import { distinct } from "../support/graph"
import { theOneThat, type Choice } from "../support/resolve-numbers"
import { unitsNamed } from "./read-selection"

/**
 * The units that a request names to come under a notice.
 * @throws unknown_serial, and what `unitsNamed` refuses
 */
export async function namedToPlace(
  container: MedusaContainer,
  body: NoticedUnitsBody
): Promise<string[]> {
  return allNamed(
    container,
    body,
    theOneThat(() => true)
  )
}

/**
 * The units under a notice that a request names; of several that bear a number it is the one under the notice. Whether
 * they are under it is judged when the operation is planned.
 * @throws unknown_serial, and what `unitsNamed` refuses
 */
export async function namedOfNotice(
  container: MedusaContainer,
  noticeId: string,
  body: NoticedUnitsBody
): Promise<string[]> {
  return allNamed(
    container,
    body,
    theOneThat(({ notice_ids }) => notice_ids.includes(noticeId))
  )
}

async function allNamed(container: MedusaContainer, body: NoticedUnitsBody, choose: Choice) {
  const { known, unknown } = await unitsNamed(container, body, choose)
  refuseIfAny(unknown.map((number) => refuse("unknown_serial", number)))
  return distinct(known)
}
