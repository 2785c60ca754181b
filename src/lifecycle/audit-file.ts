import {
  faultSentence,
  faultsOfChain,
  type AuditedEvent,
  type ChainFault,
  type ChainHead,
} from "./audit"

/** What an export of the audit trail calls itself. */
export const AUDIT_FORMAT = "medusa-plugin-serials/audit"
/** The version of its form. */
export const AUDIT_FORMAT_VERSION = 1

/** Of what an export was asked: canonical JSON, `{}` for everything. */
export type AuditScope = string
export const WHOLE_TRAIL: AuditScope = "{}"

/** What an export says of itself at its end. */
export interface AuditManifest {
  exported_at: string
  scope: AuditScope
  serial_count: number
  event_count: number
  /** SHA-256 over `headLine` of every unit, in the order of the file; hexadecimal. */
  heads_digest: string
  /** The key it is signed with; null when it is not signed. */
  key_id: string | null
}

/**
 * A line of an export, each a JSON object of its own. First `begin`; then of each unit its events in their order and its
 * head; at the end `manifest`.
 */
export type AuditLine =
  | { line: "begin"; format: string; version: number; exported_at: string; scope: AuditScope }
  | ({ line: "event" } & AuditedEvent)
  | ({ line: "head"; serial_id: string } & ChainHead)
  | ({ line: "manifest"; signature: string | null } & AuditManifest)

/** What the digest of all heads is taken over, unit by unit. */
export function headLine(serial_id: string, { sequence, hash }: ChainHead): string {
  return `${serial_id} ${sequence} ${hash}\n`
}

/** The text that a signature of an export is over: one value a line, in this order. */
export function signedText(manifest: AuditManifest): string {
  return [
    AUDIT_FORMAT,
    AUDIT_FORMAT_VERSION,
    manifest.exported_at,
    manifest.scope,
    manifest.serial_count,
    manifest.event_count,
    manifest.heads_digest,
    manifest.key_id ?? "",
  ].join("\n")
}

/** How hashes are taken: SHA-256, hexadecimal, of texts in UTF-8. */
export interface Hashing {
  of(text: string): string
  /** One over many texts. */
  running(): { update(text: string): void; hex(): string }
}

/** What is wrong with a file beside its chains, in words. */
export type FileFault = string

/** What an export was found to be. */
export interface AuditReport {
  serial_count: number
  event_count: number
  /** What is wrong with the chains: how many faults, and the first of them. */
  chain_faults: ChainFault[]
  chain_fault_count: number
  file_faults: FileFault[]
  manifest: AuditManifest | null
  signature: string | null
}

/** How many faults of each kind are named. */
const NAMED = 100

/**
 * Checks an export line by line; of its events no more than one unit's are held. Signatures are checked by the caller,
 * over `signedText` of the report's manifest.
 */
export class AuditFileCheck {
  private readonly report_: AuditReport = {
    serial_count: 0,
    event_count: 0,
    chain_faults: [],
    chain_fault_count: 0,
    file_faults: [],
    manifest: null,
    signature: null,
  }
  private readonly digest_: ReturnType<Hashing["running"]>
  private readonly seen_ = new Set<string>()
  private lines_ = 0
  private scope_: AuditScope | null = null
  private events_: AuditedEvent[] = []

  /**
   * @param earlier the heads of an earlier export, by unit
   * @param onHead told of every head
   */
  constructor(
    private readonly hashing_: Hashing,
    private readonly earlier_: ReadonlyMap<string, ChainHead> = new Map(),
    private readonly onHead_: (serialId: string, head: ChainHead) => void = () => undefined
  ) {
    this.digest_ = hashing_.running()
  }

  /** Takes the next line of the file. */
  take(text: string): void {
    this.lines_ += 1
    if (text.trim() === "") {
      return
    }
    const line = parsed(text)
    if (line === null) {
      this.wrong_(`Line ${this.lines_} cannot be read.`)
    } else if (this.report_.manifest !== null) {
      this.wrong_(`Line ${this.lines_} stands after the end.`)
    } else if ((this.scope_ === null) !== (line.line === "begin")) {
      this.wrong_(`Line ${this.lines_} stands where it does not belong.`)
    } else {
      this.takeLine_(line)
    }
  }

  /** Says what the file was, once all of its lines were taken. */
  end(): AuditReport {
    this.endChain_(null)
    if (this.report_.manifest === null) {
      this.wrong_("The file was broken off: its end is missing.")
    } else {
      this.compareWithManifest_(this.report_.manifest)
      this.missing_().forEach((fault) => this.note_([fault]))
    }
    return this.report_
  }

  private takeLine_(line: AuditLine): void {
    switch (line.line) {
      case "begin":
        this.scope_ = line.scope
        if (line.format !== AUDIT_FORMAT || line.version !== AUDIT_FORMAT_VERSION) {
          this.wrong_(`The file is ${line.format} ${line.version}, which is not known here.`)
        }
        return
      case "event":
        this.report_.event_count += 1
        if (this.events_.length > 0 && this.events_[0].serial_id !== line.serial_id) {
          this.endChain_(null)
        }
        this.events_.push(line)
        return
      case "head":
        this.endChain_(line)
        return
      case "manifest": {
        this.endChain_(null)
        const { line: _, signature, ...manifest } = line
        this.report_.manifest = manifest
        this.report_.signature = signature
        return
      }
    }
  }

  /** Judges the unit whose events came last. @param head of the unit; null when the file has none for it */
  private endChain_(head: (ChainHead & { serial_id: string }) | null): void {
    const of = this.events_[0]?.serial_id
    if (head !== null && of !== undefined && of !== head.serial_id) {
      this.endChain_(null)
    }
    const serial_id = head?.serial_id ?? of
    if (serial_id === undefined) {
      return
    }
    if (this.seen_.has(serial_id)) {
      this.wrong_(`Unit ${serial_id} stands twice in the file.`)
    }
    this.seen_.add(serial_id)
    const events = this.events_
    this.events_ = []
    if (head !== null) {
      this.report_.serial_count += 1
      this.digest_.update(headLine(serial_id, head))
      this.onHead_(serial_id, head)
    }
    const earlier = this.earlier_.get(serial_id) ?? null
    this.note_(faultsOfChain({ serial_id, events, head, earlier }, this.hashing_.of))
  }

  /** Units that an earlier export had and this one, of everything, does not. */
  private missing_(): ChainFault[] {
    const gone = [...this.earlier_].filter(([serial_id]) => !this.seen_.has(serial_id))
    return this.report_.manifest?.scope === WHOLE_TRAIL
      ? gone.map(([serial_id, { sequence }]) => ({
          fault: "gone",
          serial_id,
          number: null,
          sequence,
        }))
      : []
  }

  private compareWithManifest_(manifest: AuditManifest): void {
    const { serial_count, event_count } = this.report_
    if (manifest.scope !== this.scope_) {
      this.wrong_("Beginning and end of the file do not say the same of what was exported.")
    }
    if (manifest.serial_count !== serial_count) {
      this.wrong_(`The file has ${serial_count} units, its end says ${manifest.serial_count}.`)
    }
    if (manifest.event_count !== event_count) {
      this.wrong_(`The file has ${event_count} events, its end says ${manifest.event_count}.`)
    }
    if (manifest.heads_digest !== this.digest_.hex()) {
      this.wrong_("The heads of the units are not those that the end of the file is about.")
    }
  }

  private wrong_(fault: FileFault): void {
    if (this.report_.file_faults.length < NAMED) {
      this.report_.file_faults.push(fault)
    }
  }

  private note_(faults: readonly ChainFault[]): void {
    this.report_.chain_fault_count += faults.length
    this.report_.chain_faults.push(...faults.slice(0, NAMED - this.report_.chain_faults.length))
  }
}

const LINES: readonly string[] = ["begin", "event", "head", "manifest"]
const OF_UNITS: readonly string[] = ["event", "head"]

function parsed(text: string): AuditLine | null {
  try {
    const { line = "", ...values } = JSON.parse(text) as Record<string, unknown> & { line?: string }
    const isWhole =
      !OF_UNITS.includes(line) ||
      (typeof values.serial_id === "string" && Number.isInteger(values.sequence))
    return LINES.includes(line) && isWhole ? ({ line, ...values } as AuditLine) : null
  } catch {
    return null
  }
}

/** What is wrong with an export, a sentence each: of its chains first, then of the file. */
export function reportSentences(report: AuditReport): string[] {
  const { chain_faults, chain_fault_count, file_faults } = report
  const rest = chain_fault_count - chain_faults.length
  return [
    ...chain_faults.map(
      (fault) =>
        `${fault.number === null ? "" : `${fault.number} `}(${fault.serial_id}): ${faultSentence(fault)}`
    ),
    ...(rest > 0 ? [`… and ${rest} more faults of chains.`] : []),
    ...file_faults,
  ]
}
