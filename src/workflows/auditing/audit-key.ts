import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from "node:crypto"
import { refuse } from "../../lifecycle/refusals"
import { pluginOptions } from "../../modules/serial/options"
import { refuseWith } from "../support/request"

/** The key by which exports are signed. */
export interface AuditKey {
  /** What an export calls it: the beginning of the digest of its public part (SHA-256 of the SPKI form). */
  id: string
  /** Its public part (PEM). */
  public_key: string
  /** Signs a text (Ed25519). @returns the signature, base64 */
  sign(text: string): string
}

/** How much of the digest makes the key's id. */
const ID_LENGTH = 16

/**
 * The key of the option `audit.privateKey`; null where there is none, and then nothing is signed.
 * @throws audit_key_unusable when what is there is no Ed25519 key
 */
export function auditKey(): AuditKey | null {
  const pem = pluginOptions().audit?.privateKey
  if (!pem) {
    return null
  }
  const key = readKey(pem)
  if (key?.asymmetricKeyType !== "ed25519") {
    return refuseWith(refuse("audit_key_unusable"))
  }
  const open = createPublicKey(key)
  const digest = createHash("sha256").update(open.export({ type: "spki", format: "der" }))
  return {
    id: digest.digest("hex").slice(0, ID_LENGTH),
    public_key: open.export({ type: "spki", format: "pem" }).toString(),
    sign: (text) => sign(null, Buffer.from(text, "utf8"), key).toString("base64"),
  }
}

function readKey(pem: string): KeyObject | null {
  try {
    // Many places that keep secrets keep no line breaks.
    return createPrivateKey(pem.replaceAll("\\n", "\n"))
  } catch {
    return null
  }
}
