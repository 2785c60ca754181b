import type { RefusalTraits } from "./traits"

/** The audit trail: its verification, and its signed export. */
export const AUDIT_REFUSALS = {
  unknown_audit_run: { http: 404, sentence: "There is no verification {run}." },
  audit_key_unusable: {
    http: 409,
    sentence:
      "The key that the store is to sign with cannot be used: an Ed25519 private key in PEM is needed.",
  },
} as const satisfies Record<string, RefusalTraits>
