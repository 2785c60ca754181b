import type { MedusaContainer } from "@medusajs/framework/types"
import { openDatabase, type OtherDatabase } from "./database"
import {
  discardLeft,
  finishUnfinished,
  importUnits,
  importedFrom,
  type Imported,
} from "./import-units"
import { completed, type MappingFile } from "./mapping"
import { plain } from "./plain-error"
import type { PresetName } from "./presets"
import { layoutOf, readUnits } from "./read-units"
import { ReportFolder, type MoveInReport } from "./report"
import { skeletonOf } from "./skeleton"
import { isOpen, survey } from "./survey"

/** What is asked for. */
export interface MoveInOptions {
  /** The address of the other system's database, with its credentials. */
  address: string
  mapping: MappingFile
  /** Where the mapping was read, if in a file: that one may be written anew, with what is still to be decided. */
  mapping_file?: string
  /** Beside, or instead of, what the mapping file says. */
  preset?: PresetName
  stock?: MoveInReport["stock"]
  /** Whether anything is done; without it, it is a dry run. */
  apply?: boolean
  /** Moves in what can be where some units cannot. */
  skip_problems?: boolean
  /** Where the report is written. */
  folder: string
  /** Is told how far it is. */
  tell?: (line: string) => void
}

/**
 * Moves units in from another system's database, which is only read: what they name is looked at first, then they are handed
 * to the same import that takes files, as one import that is applied by parts and undone as a whole. What is there already
 * stays as it is, so that it can run again; what an earlier run left half done is finished first.
 * @returns the report, which also lies in the folder
 * @throws plain errors about the mapping, the database, and what has to be installed
 */
export async function moveIn(
  container: MedusaContainer,
  options: MoveInOptions
): Promise<MoveInReport> {
  const mapping = completed(options.mapping, options.preset)
  const stock = options.stock ?? mapping.stock
  if (stock === undefined) {
    throw plain(
      "Say stock=there where Medusa's stock counts these units already, or stock=raise where they are to raise it."
    )
  }
  const { tell = () => undefined, folder, apply = false } = options
  await discardLeft(container, importedFrom(mapping.title))
  const finished = apply ? await finishUnfinished(container, importedFrom(mapping.title), tell) : []
  const database = await openDatabase(options.address)
  const report = await opened(database, folder)
  const end = (content: MoveInReport) => {
    report.end(content)
    return content
  }
  try {
    const layout = await layoutOf(database, mapping)
    await database.freeze()
    const readAt = new Date().toISOString()
    const readOn = readAt.slice(0, 10)
    tell(`Reading ${mapping.title} (${layout.versions}) …`)
    const names = readUnits(database, layout, { isWithHistory: false })
    const found = await survey(container, mapping, names, readOn)
    const head: MoveInReport = {
      system: mapping.title,
      layout: layout.versions,
      database: database.place,
      read_at: readAt,
      is_dry_run: !apply,
      stock,
      finished_before: finished,
      ...found,
      mapping_file: null,
      ...NOTHING,
    }
    if (isOpen(found)) {
      const skeleton = skeletonOf(mapping, options.mapping, found)
      return end({ ...head, mapping_file: report.writeMapping(skeleton, options.mapping_file) })
    }
    const imported = await importUnits(container, {
      mapping,
      stock,
      apply,
      skip_problems: options.skip_problems ?? false,
      read_on: readOn,
      pages: readUnits(database, layout, { isWithHistory: true }),
      report,
      tell,
      // Moving in may take long, and the other system is not to wait for it.
      whenRead: () => database.close(),
    })
    return end({ ...head, ...imported })
  } finally {
    report.close()
    await database.close()
  }
}

/** The folder of the report; the database is closed when there can be none. */
async function opened(database: OtherDatabase, folder: string): Promise<ReportFolder> {
  try {
    return new ReportFolder(folder)
  } catch (error) {
    await database.close()
    throw plain(`The report cannot be written: ${(error as Error).message}`)
  }
}

/** What a run has come to before anything moved in. */
const NOTHING: Imported = {
  outcome: "open",
  moved: 0,
  there_already: 0,
  differing: 0,
  left_out: 0,
  problems: 0,
  left_out_by_reason: {},
  differing_by_how: {},
  problems_by_reason: {},
  import_id: null,
}
