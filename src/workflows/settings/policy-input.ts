import type { PolicyBody } from "../../types/policies"
import type { Requested } from "../support/request"

/** Whose settings are written, and what they shall say; null is the whole store's. */
export type PolicyInput = PolicyBody & { inventory_item_id: string | null }

/** What the workflow that writes settings takes. */
export type RequestedPolicy = Requested<PolicyInput>
