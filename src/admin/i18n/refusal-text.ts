import { getI18n } from "react-i18next"
import type { RefusalWords } from "../../lifecycle/refusal-codes/words"
import {
  fillSentence,
  REFUSALS,
  sentenceOf,
  type Refusal,
  type RefusalAnswer,
  type RefusalCode,
  type RefusalDetail,
} from "../../lifecycle/refusals"
import { STATUS_NAMES, STATUSES } from "../../lifecycle/statuses"
import { isTranslated } from "./languages"
import { localeOf } from "./locale"
import { NAMESPACE } from "./namespace"

/** Where the texts name what a refusal gives as a word of the rules. */
const WORDS: Readonly<Record<string, string>> = {
  command: "command",
  kind: "operation.kinds",
  outcome: "count.outcomes",
  owner: "owner",
  repair: "repair.kinds",
  step: "case.actions",
}

/** Whose status a refusal gives, where it is not a unit's. */
const STATUSES_OF: { readonly [Code in RefusalCode]?: string } = {
  case_not_open: "case.statuses",
  count_ended: "count.statuses",
  delivery_ended: "delivery.statuses",
}

/** What a clerk reads of a refusal, in the admin's language. */
export function refusalText(refusal: Refusal): string {
  const i18n = getI18n()
  const sentence: unknown =
    isTranslated(i18n?.language ?? "") &&
    i18n.getResource(i18n.language, NAMESPACE, `refusal.${refusal.code}`)
  return typeof sentence === "string"
    ? fillSentence(sentence, { ...refusal, detail: translated(refusal) }, refusalWords())
    : sentenceOf(refusal)
}

/** A row of an answer with its refusal, if it has one, said in the admin's language. */
export function inWords<Row extends Partial<Refusal> & { message?: string }>(
  row: Row,
  serial = row.serial
): Row {
  const { code } = row
  const isTold = code !== undefined && Object.hasOwn(REFUSALS, code)
  return isTold ? { ...row, message: refusalText({ ...row, code, serial }) } : row
}

/** How many refusals a message says; the rest are counted. */
const SAID = 5

/** The message of an answer that refuses, said in the admin's language as far as that is the plugin's own. */
export function answerText(answer: Partial<RefusalAnswer> | null): string | undefined {
  const i18n = getI18n()
  const { message, serials = [], total = serials.length } = answer ?? {}
  if (serials.length === 0 || !isTranslated(i18n?.language ?? "")) {
    return message
  }
  const said = serials.slice(0, SAID)
  const rest = total - said.length
  const more = i18n.t("general.more", { ns: NAMESPACE, count: rest })
  return [...said.map(refusalText), ...(rest > 0 ? [`(${more})`] : [])].join(" ")
}

function refusalWords(): RefusalWords {
  const i18n = getI18n()
  return i18n.getResource(i18n.language, NAMESPACE, "refusalWord") as RefusalWords
}

function translated({ code, detail = {} }: Refusal): RefusalDetail {
  const { language, getFixedT } = getI18n()
  const t = getFixedT(language, NAMESPACE)
  const word = (key: string, defaultValue: string) => String(t(key, { defaultValue }))
  const number = new Intl.NumberFormat(localeOf(language))
  const entries = Object.entries(detail).map(([name, value]) => {
    if (typeof value === "number") {
      return [name, number.format(value)]
    }
    if (typeof value !== "string") {
      return [name, value]
    }
    if (name === "action") {
      return [name, word(`command.${String(detail.command)}`, value)]
    }
    if (name === "since") {
      const commands = String(detail.commands).split(", ")
      return [name, commands.map((command) => word(`command.${command}`, command)).join(", ")]
    }
    if (name === "field") {
      return [name, fieldIn(value, word)]
    }
    if (name === "status") {
      return [name, word(`${STATUSES_OF[code] ?? "status"}.${statusNamed(value)}`, value)]
    }
    return [name, name in WORDS ? word(`${WORDS[name]}.${value}`, value) : value]
  })
  return Object.fromEntries(entries) as RefusalDetail
}

/** A field by its name on the screens; one of a list with its place in it, such as “Cost (3)” for `serials.2.cost`. */
function fieldIn(path: string, word: (key: string, defaultValue: string) => string): string {
  const parts = path.split(".")
  const places = parts.filter((part) => /^\d+$/.test(part)).map((part) => Number(part) + 1)
  const name = parts.findLast((part) => !/^\d+$/.test(part)) ?? path
  return [word(`fields.${name}`, name), ...places.map((place) => `(${place})`)].join(" ")
}

/** The status that a refusal names by its English label. */
function statusNamed(label: string): string {
  return STATUS_NAMES.find((name) => STATUSES[name].label.toLowerCase() === label) ?? label
}
