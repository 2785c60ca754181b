import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from "node:fs"
import { join, resolve } from "node:path"
import { stringify } from "csv-stringify/sync"
import { BYTE_ORDER_MARK, CSV_STYLE } from "../../lifecycle/spreadsheet"
import type { Survey } from "./survey"

/** A unit that did not move in, and why. */
export interface Left {
  /** Its key in the other system. */
  key: string
  serial_number: string
  item: string
  what: "left out" | "problem" | "differs"
  column: string
  reason: string
}

/** What a run came to. */
export interface MoveInReport {
  system: string
  /** The versions whose tables it read, and where. */
  layout: string
  database: string
  read_at: string
  is_dry_run: boolean
  stock: "there" | "raise"
  /** `open`: something is to be decided first. `problems`: some units cannot move in, and nothing was done. */
  outcome: "open" | "problems" | "dry_run" | "done" | "stopped"
  read: number
  /** Units that moved in, or would. */
  moved: number
  /** Units that are there already, such as those of an earlier run. */
  there_already: number
  /** Units that are there already and stand otherwise here than in the other system; nothing was changed of them. */
  differing: number
  /** Units that stay by the mapping, or have no number. */
  left_out: number
  /** Units that cannot move in. */
  problems: number
  left_out_by_reason: Record<string, number>
  differing_by_how: Record<string, number>
  problems_by_reason: Record<string, number>
  statuses: Survey["statuses"]
  items: Survey["items"]
  places: Survey["places"]
  unknown: Survey["unknown"]
  /** The file of the folder that has a place for what is to be decided; null where nothing is. */
  mapping_file: string | null
  /** The import by which they moved in: undoing it takes them all out again. */
  import_id: string | null
  /** Imports of earlier runs that this one has finished. */
  finished_before: string[]
}

const COLUMNS = [
  "key",
  "serial_number",
  "item",
  "what",
  "column",
  "reason",
] as const satisfies (keyof Left)[]

/** Where a run writes what it found; `left.csv` row by row, whatever their number. */
export class ReportFolder {
  private readonly rows_: number

  /** @param folder made if it is not there; files of an earlier run are written over */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true })
    this.rows_ = openSync(this.path("left.csv"), "w")
    writeSync(this.rows_, BYTE_ORDER_MARK + stringify([COLUMNS], CSV_STYLE))
  }

  /** Adds units that did not move in. */
  left(rows: readonly Left[]): void {
    if (rows.length > 0) {
      const values = rows.map((row) => COLUMNS.map((column) => row[column]))
      writeSync(this.rows_, stringify(values, CSV_STYLE))
    }
  }

  write(name: string, content: object): void {
    writeFileSync(this.path(name), written(content))
  }

  /**
   * Writes a mapping to be filled in: over the one that was given, and beside any other, which may have been filled in.
   * @param given the file with the mapping of this run
   * @returns the name of the file
   */
  writeMapping(content: object, given?: string): string {
    const isFree = (name: string) => {
      const path = this.path(name)
      const isGiven = given !== undefined && resolve(given) === resolve(path)
      return isGiven || !existsSync(path) || readFileSync(path, "utf8") === written(content)
    }
    let name = "mapping.json"
    for (let at = 2; !isFree(name); at += 1) {
      name = `mapping-${at}.json`
    }
    this.write(name, content)
    return name
  }

  /** Writes the report; that of a run by which units moved in is kept under its import's id as well. */
  end(report: MoveInReport): void {
    this.write("report.json", report)
    if (report.import_id !== null) {
      this.write(`report-${report.import_id}.json`, report)
    }
  }

  close(): void {
    closeSync(this.rows_)
  }

  private path(name: string): string {
    return join(this.folder, name)
  }
}

function written(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`
}

/** Whether nothing is left to be decided, mended or looked at; otherwise the process ends with 1. */
export function isInOrder({ outcome, differing }: MoveInReport): boolean {
  return (outcome === "done" || outcome === "dry_run") && differing === 0
}

/** How many of a list are told on the screen; the report has all. */
const TOLD = 20

/** What is told on the screen of a run. */
export function linesOf(report: MoveInReport, folder: string): string[] {
  const { outcome, unknown } = report
  const count = (value: number) => value.toLocaleString("en-US")
  const some = <T>(list: readonly T[], line: (one: T) => string) => [
    ...list.slice(0, TOLD).map((one) => `  ${line(one)}`),
    ...(list.length > TOLD ? [`  … and ${count(list.length - TOLD)} more`] : []),
  ]
  const reasons = (by: Record<string, number>) =>
    some(Object.entries(by), ([reason, units]) => `${count(units)}  ${reason}`)
  const open = Object.entries(unknown).flatMap(([kind, list]) =>
    list.length === 0
      ? []
      : [
          `To be decided: ${kind}`,
          ...some(
            list,
            ({ name, title, count: units, why }) =>
              `${name}${title === null ? "" : ` (${title})`}, ${count(units)} units: ${why}`
          ),
        ]
  )
  return [
    `${report.system} (${report.layout}), ${report.database}: ${count(report.read)} units`,
    ...some(
      report.statuses,
      ({ name, title, count: units, as }) =>
        `${count(units)}  ${name}${title === null ? "" : ` (${title})`} → ${as}`
    ),
    ...open,
    ...(outcome === "open"
      ? []
      : [
          `${count(report.moved)} ${outcome === "done" || outcome === "stopped" ? "moved in" : "would move in"}, ` +
            `${count(report.there_already)} are there already, ${count(report.left_out)} left out, ` +
            `${count(report.problems)} with problems, ${count(report.differing)} differ`,
          ...reasons(report.left_out_by_reason),
          ...reasons(report.problems_by_reason),
          ...reasons(report.differing_by_how),
        ]),
    LAST[outcome](folder, report),
  ]
}

type Last = (folder: string, report: MoveInReport) => string

const LAST: Readonly<Record<MoveInReport["outcome"], Last>> = {
  open: (folder, { mapping_file }) =>
    `Nothing was written. Fill in ${join(folder, mapping_file ?? "")} and run again with mapping=<that file>.`,
  problems: (folder) =>
    `Nothing was written. Mend what ${join(folder, "left.csv")} names, or say skip-problems.`,
  dry_run: (folder) =>
    `Nothing was written: this was a dry run. All of it is in ${folder}. Say apply to do it.`,
  done: (folder) => `Done. All of it is in ${folder}.`,
  stopped: (folder) =>
    `It stopped on the way: see ${folder}, and the import in the admin. Run again to go on.`,
}
