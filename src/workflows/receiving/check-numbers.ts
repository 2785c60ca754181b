import type { MedusaContainer } from "@medusajs/framework/types"
import { checkFormat } from "../../lifecycle/formats"
import { numberKeyOf, type Policy } from "../../lifecycle/policy"
import { parseNumbers } from "../../lifecycle/ranges"
import { refuse, sentenceOf, type Refusal } from "../../lifecycle/refusals"
import { trimNumber } from "../../lifecycle/serial-number"
import { transitionOf } from "../../lifecycle/transitions"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import { whereItIs } from "../../modules/serial/ledger/number-clashes"
import type { NumberBearer } from "../../modules/serial/queries/taken"
import type { CheckBody, CheckResponse } from "../../types/receiving"
import { refuseTooMany, serialService } from "../support/request"
import { checkGtins } from "./check-gtins"
import { receivablePolicy } from "./receivable-policy"

type CheckedNumber = CheckResponse["numbers"][number]

/**
 * What receiving would say to each of these numbers, in the order given, and to the GTIN of their labels; changes nothing.
 * Ranges come as their numbers, one that cannot be read as itself. One indexed statement, however many numbers.
 * @throws unknown_item, not_tracked, too_many_serials
 */
export async function checkNumbers(
  container: MedusaContainer,
  { inventory_item_id, serials, text, gtin }: CheckBody
): Promise<CheckResponse> {
  refuseTooMany(serials?.length ?? 0)
  const policy = await receivablePolicy(container, { inventory_item_id })
  const labels = serials?.map((one) => (typeof one === "string" ? { number: one } : one))
  const said = labels?.map(({ number }) => number) ?? text ?? ""
  const { numbers, refusals } = parseNumbers(said, { limit: MAX_SERIALS })
  refuseTooMany(numbers.length)
  const keyed = numbers.map((number) => keyOf(trimNumber(number), policy, inventory_item_id))
  const ownGtins = new Map(labels?.map((unit) => [trimNumber(unit.number), unit.gtin]))
  const labelled = keyed.map(({ number }) => ({ number, gtin: ownGtins.get(number) ?? gtin }))
  const [bearers, gtins] = await Promise.all([
    serialService(container).bearersOf(keyed),
    checkGtins(container, inventory_item_id, labelled),
  ])
  const judge = judgeOf(inventory_item_id, policy, bearers)
  const judged = keyed.map((unit, at) => {
    const refusal = gtins.refusalOf(labelled[at])
    return refusal === null ? judge(unit) : refused(unit.number, refusal)
  })
  return {
    numbers: [...judged, ...refusals.map((refusal) => refused(refusal.serial ?? "", refusal))],
    ...(gtin === undefined ? {} : { gtin: gtins.standing(gtin) }),
  }
}

interface KeyedNumber {
  number: string
  normalized: string
  scope_key: string
}

function keyOf(number: string, policy: Policy, itemId: string): KeyedNumber {
  return { number, ...numberKeyOf(policy, itemId, number) }
}

/** Judges numbers one after the other, so that the second of two equal ones is the one in the way. */
function judgeOf(itemId: string, policy: Policy, bearers: readonly NumberBearer[]) {
  const taken = new Map(bearers.map((bearer) => [bearer.normalized, bearer]))
  const seen = new Set<string>()
  return ({ number, normalized }: KeyedNumber): CheckedNumber => {
    const isSecond = seen.has(normalized)
    seen.add(normalized)
    const bearer = taken.get(normalized)
    const refusal =
      checkFormat(number, policy.format) ??
      (isSecond ? refuse("duplicate_in_request", number) : null) ??
      (bearer ? existing(number, itemId, bearer) : null)
    return refusal === null ? { number, is_ok: true } : refused(number, refusal)
  }
}

/** Announced units are there to be received, as what they were announced as; all others are in the way. */
function existing(number: string, itemId: string, bearer: NumberBearer): Refusal | null {
  if (!transitionOf("receive").from.includes(bearer.status)) {
    return refuse("already_exists", number, whereItIs(bearer), bearer.id)
  }
  return bearer.inventory_item_id === itemId
    ? null
    : refuse("wrong_item", number, { item: bearer.inventory_item_id }, bearer.id)
}

function refused(number: string, refusal: Refusal): CheckedNumber {
  const { code, serial_id, detail } = refusal
  return {
    number,
    is_ok: false,
    code,
    message: sentenceOf(refusal),
    ...(detail === undefined ? {} : { detail }),
    ...(serial_id === undefined ? {} : { serial_id }),
  }
}
