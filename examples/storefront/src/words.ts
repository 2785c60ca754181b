import {
  SerialsError,
  type OwnCase,
  type RefusalCode,
  type VerifiedUnit,
} from "medusa-plugin-serials/client"

const GONE = "This unit has just gone to somebody else. Choose another one."

/** What a buyer reads in the place of a clerk's sentence. */
const SENTENCES: Partial<Record<RefusalCode, string>> = {
  hold_lost:
    "The unit you chose is not kept for you any more. Choose another one, or let us pick one.",
  held_elsewhere: GONE,
  unit_unavailable: GONE,
  none_available: "All units are spoken for at the moment. Try again in a few minutes.",
  not_proven:
    "We know no unit with this number that was sold with this proof. Check the number, and what you entered beside it.",
  registered_already:
    "This unit is registered to somebody already. If you have it from them, ask them to hand it over to you.",
  on_its_way_back: "This unit is on its way back to us, so it cannot change hands now.",
  handover_open: "You have offered this unit to somebody already. Take that offer back first.",
  handover_ended: "This offer is over.",
  handover_lapsed: "This offer is over: the unit is not its giver’s any more.",
  unknown_handover: "This offer is over.",
  unknown_serial: "This unit is not yours.",
  not_in_status: "That cannot be done with this unit now. Perhaps it is in our workshop.",
  malformed_number: "This is no number as our units bear it. Check it, and try again.",
  bad_check_digit: "One of the digits is wrong. Check the number, and try again.",
  empty_number: "Enter the number first.",
}

/** What went wrong, as a sentence for a buyer. */
export function sentenceFor(error: unknown): string {
  if (!(error instanceof SerialsError)) {
    return medusaSentence(error)
  }
  if (error.retryAfter !== null) {
    const minutes = Math.ceil(error.retryAfter / 60)
    return `You have tried that too often. Try again in ${minutes === 1 ? "a minute" : `${minutes} minutes`}.`
  }
  if (error.serials[0]?.detail?.why === "own_unit") {
    return "This is your own address. Enter the e-mail address of whoever gets the unit."
  }
  if (error.status === 0) {
    return UNREACHABLE
  }
  const own = error.code === null ? undefined : SENTENCES[error.code]
  return own ?? (error.status === 401 ? LOG_IN : error.message)
}

const UNREACHABLE = "The shop cannot be reached. Check your connection, and try again."
const LOG_IN = "Log in first."

/** Of a log-in that is refused, an address by which somebody signs up, and a log-in that was never made an account. */
export const WRONG_LOG_IN = "The e-mail address or the password is wrong."
export const TAKEN = "There is an account with this address already. Log in with its password."
export const NO_ACCOUNT =
  "There is no account with this address yet. Make one, with the same password."

/** What Medusa's SDK throws has a status, unless nobody answered. */
function medusaSentence(error: unknown): string {
  const { status, message } = error as { status?: number; message?: string }
  if (status === undefined) {
    return error instanceof TypeError ? UNREACHABLE : (message ?? String(error))
  }
  return status === 401 ? LOG_IN : (message ?? String(error))
}

/** What the store says of a number that it vouches for. */
export const STATUS_WORDS: Record<VerifiedUnit["status"], { title: string; text: string }> = {
  genuine: { title: "Genuine", text: "We have sold or held this very unit." },
  reported: {
    title: "Reported",
    text: "This unit is recalled, stolen or lost. Do not buy it, and get in touch with us.",
  },
  withdrawn: {
    title: "Withdrawn",
    text: "This unit was destroyed. Whatever bears its number now is something else.",
  },
}

/** Where a case stands, for whoever reported the fault. */
export function stageWords({ stage, outcome }: OwnCase): string {
  const words: Record<OwnCase["stage"], string> = {
    awaited: "Send it in: we are waiting for it.",
    received: "It is here, and we are looking at it.",
    at_vendor: "It is with the manufacturer.",
    handed_back: "It is with you again.",
    closed: "Closed.",
    cancelled: "Withdrawn.",
  }
  const ends: Record<NonNullable<OwnCase["outcome"]>, string> = {
    repaired: "Repaired.",
    replaced: "Replaced by another unit.",
    credited: "You got your money back.",
    refused: "Not covered by the warranty.",
    scrapped: "It could not be repaired.",
  }
  return stage === "closed" && outcome !== null ? ends[outcome] : words[stage]
}

/** An amount in major units, such as €649.00. */
export function money(amount: number, currency: string): string {
  return new Intl.NumberFormat("en", { style: "currency", currency }).format(amount)
}

/** A day, such as 12 March 2028, of a calendar date or an instant. */
export function day(text: string): string {
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text)
  return new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    // A calendar date is the same day everywhere.
    ...(isDate ? { timeZone: "UTC" } : {}),
  }).format(new Date(text))
}

/** A time of today, such as 14:35. */
export function clock(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeStyle: "short" }).format(new Date(instant))
}
