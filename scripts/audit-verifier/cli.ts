/**
 * The program around the rules: reads files, takes hashes, checks signatures, and says what it found. It becomes a part
 * of tools/verify-serial-audit.mjs (scripts/generate/audit-verifier.ts), so it imports nothing but Node and the rules.
 */
import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto"
import { createReadStream, readFileSync } from "node:fs"
import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import type { ChainHead } from "../../src/lifecycle/audit"
import {
  AuditFileCheck,
  reportSentences,
  signedText,
  WHOLE_TRAIL,
  type AuditReport,
  type Hashing,
} from "../../src/lifecycle/audit-file"

const USAGE = `node verify-serial-audit.mjs EXPORT [--key PUBLIC_KEY.pem] [--earlier EARLIER_EXPORT]

Checks an export of the audit trail of medusa-plugin-serials, without the store and its database: every
event's hash, every unit's chain from its first event to its last, and with the store's public key the
signature. With an earlier export, also that everything it had is still there.

Ends with 0 when nothing is wrong, 1 when something is, 2 when it could not be checked.`

const hashing: Hashing = {
  of: (text) => createHash("sha256").update(text, "utf8").digest("hex"),
  running: () => {
    const digest = createHash("sha256")
    return { update: (text) => void digest.update(text, "utf8"), hex: () => digest.digest("hex") }
  },
}

async function check(
  file: string,
  earlier: ReadonlyMap<string, ChainHead>,
  onHead?: (serialId: string, head: ChainHead) => void
): Promise<AuditReport> {
  const found = new AuditFileCheck(hashing, earlier, onHead)
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })
  for await (const line of lines) {
    found.take(line)
  }
  return found.end()
}

/** The sentence about a file's signature, and whether it is as it should be. */
function judgeSignature(
  { manifest, signature }: AuditReport,
  key: KeyObject | null
): { isRight: boolean; sentence: string } {
  if (manifest === null) {
    return { isRight: false, sentence: "Without its end there is no signature to check." }
  }
  if (signature === null) {
    return {
      isRight: key === null,
      sentence:
        "The file is not signed: whoever could write to it may have written all of it anew.",
    }
  }
  if (key === null) {
    return {
      isRight: true,
      sentence: `The signature (key ${manifest.key_id}) was not checked: give the public key with --key.`,
    }
  }
  const signed = Buffer.from(signedText(manifest), "utf8")
  return verify(null, signed, key, Buffer.from(signature, "base64"))
    ? { isRight: true, sentence: `The signature is right (key ${manifest.key_id}).` }
    : { isRight: false, sentence: "The signature is wrong: another key, or the file was changed." }
}

/** Says what one file was found to be. @returns whether nothing is wrong with it */
function tell(name: string, report: AuditReport, key: KeyObject | null): boolean {
  const signature = judgeSignature(report, key)
  const wrong = reportSentences(report)
  console.log(`${name}: ${report.serial_count} units, ${report.event_count} events.`)
  wrong.forEach((sentence) => console.log(`  WRONG  ${sentence}`))
  console.log(`  ${signature.isRight ? "      " : "WRONG "} ${signature.sentence}`)
  return wrong.length === 0 && signature.isRight
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: "string" },
      earlier: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  })
  const [file] = positionals
  if (values.help || file === undefined || positionals.length > 1) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  const key = values.key === undefined ? null : createPublicKey(readFileSync(values.key))
  const heads = new Map<string, ChainHead>()
  let isRight = true
  if (values.earlier !== undefined) {
    const earlier = await check(values.earlier, new Map(), (id, head) => heads.set(id, head))
    isRight = tell(values.earlier, earlier, key)
  }
  const report = await check(file, heads)
  isRight = tell(file, report, key) && isRight
  if (heads.size > 0 && report.manifest !== null && report.manifest.scope !== WHOLE_TRAIL) {
    console.log("  The export is not of everything: units that it lacks were not looked for.")
  }
  console.log(isRight ? "Nothing is wrong." : "Something is wrong.")
  return isRight ? 0 : 1
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
)
