import type { CommandName } from "./transitions"

/** The command after which nobody got a unit that had left: its parcel came back undelivered. */
export const NEVER_ARRIVED = "undeliver" satisfies CommandName
