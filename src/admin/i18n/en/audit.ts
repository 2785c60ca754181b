import { CHAIN_FAULTS, type ChainFaultCode } from "../../../lifecycle/audit"

/** Texts of the audit trail. */
export const audit = {
  title: "Audit trail",
  subtitle:
    "Every event of a unit continues the one before it. Check that none was changed, and give them out for others to check.",
  verification: "Verification",
  verificationHint: "Looks at every event of every unit. The store does it each night, too.",
  verify: "Verify now",
  notBegun: "Verification did not begin",
  never: "Not verified yet",
  neverHint: "Verify now, or wait for tonight.",
  earlier: "Earlier verifications",
  running: "Verification is running",
  runningHint: "You may leave this page.",
  whole: "All chains are whole",
  wholeHint: "No event was changed, removed or cut off.",
  broken_one: "{{count}} fault was found",
  broken_other: "{{count}} faults were found",
  brokenHint:
    "Somebody wrote to the database past the store. Keep it as it is, and compare it with your exports and backups.",
  units_one: "{{count}} unit",
  units_other: "{{count}} units",
  events_one: "{{count}} event",
  events_other: "{{count}} events",
  export: "Export",
  exportHint:
    "Units with all of their events, as a file that anybody can check without this store. Leave all fields blank for everything.",
  recordedFrom: "Events entered from",
  recordedUntil: "Events entered until",
  signed: "Signed with key {{key}}",
  signedHint: "Whoever has the public key sees that the file is the store's, and unchanged.",
  unsigned: "The export will not be signed",
  unsignedHint:
    "Without a signature, whoever can write to the file may write all of it anew. A developer gives the store a key.",
  notSigned: "not signed",
  save: "Save the export",
  notSaved: "The file was not saved",
  check: "How others check it",
  checkHint:
    "They need Node, the program and the public key; no access to the store. With an earlier export (--earlier) they also see what is missing since.",
  program: "Save the program",
  publicKey: "Save the public key",
  exports: "Exports given out",
  noExports: "None yet",
  noExportsHint: "Each export stands here once it was saved whole.",
  everything: "Everything",
  figures: {
    units: "Units",
    events: "Events",
    faults: "Faults",
  },
}

/** What is wrong with a chain, as the rules say it. */
export const chainFault = Object.fromEntries(
  Object.entries(CHAIN_FAULTS).map(([code, { sentence }]) => [
    code,
    sentence.replace("{sequence}", "{{sequence}}"),
  ])
) as Record<ChainFaultCode, string>
