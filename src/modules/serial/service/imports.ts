import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { ImportProblem, ImportStep } from "../../../lifecycle/imports"
import * as imports from "../imports/imports"
import { judgeCovered, judgeRows } from "../imports/judge-rows"
import * as rows from "../imports/rows"
import type { Actor } from "../ledger/types"
import type { Counted, Page } from "../queries/paging"
import type { Place } from "../queries/withheld"
import { BuyersService } from "./buyers"

/** Imports: files of units, put aside row by row, judged, and applied. */
export class ImportsService extends BuyersService {
  /** Begins an import whose file is about to come in. */
  @InjectManager()
  async beginImport(
    head: imports.ImportHead,
    actor: Actor,
    @MedusaContext() context: Context = {}
  ): Promise<imports.ImportRecord> {
    return imports.beginImport(context, head, actor)
  }

  /** An import. @throws unknown_import */
  @InjectManager()
  async importById(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<imports.ImportRecord> {
    return imports.importById(context, id)
  }

  /** A page of imports, newest first. */
  @InjectManager()
  async findImports(
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<Counted & { imports: imports.ImportRecord[] }> {
    return imports.findImports(context, page)
  }

  /** Imports in which a job has something to do. */
  @InjectManager()
  async importsAtWork(@MedusaContext() context: Context = {}): Promise<string[]> {
    return imports.importsAtWork(context)
  }

  /** Takes a step of an import. @throws unknown_import, import_not_ready */
  @InjectManager()
  async stepImport(
    id: string,
    step: ImportStep,
    @MedusaContext() context: Context = {}
  ): Promise<imports.ImportRecord> {
    return this.inTransaction_((inner) => imports.stepImport(inner, id, step), context)
  }

  /** Notes how far an import came. */
  @InjectManager()
  async changeImport(
    id: string,
    changes: imports.ImportChanges,
    @MedusaContext() context: Context = {}
  ): Promise<imports.ImportRecord> {
    return imports.change(context, id, changes)
  }

  /** As `changeImport`, of one that is being read. @throws import_not_ready when it was taken for broken meanwhile */
  @InjectManager()
  async changeReadImport(
    id: string,
    changes: imports.ImportChanges,
    @MedusaContext() context: Context = {}
  ): Promise<imports.ImportRecord> {
    return imports.change(context, id, changes, "reading")
  }

  /** Notes as broken the imports whose files stopped coming. */
  @InjectManager()
  async breakSilentImports(@MedusaContext() context: Context = {}): Promise<void> {
    return this.inTransaction_((inner) => imports.breakSilentImports(inner), context)
  }

  /** How many units an import brought in, and how many of these undoing took back and left. */
  @InjectManager()
  async countsOfImport(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<imports.ImportCounts> {
    return imports.countsOf(context, id)
  }

  /** The last operation of an import that was not taken back. */
  @InjectManager()
  async lastOperationOfImport(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; state: "pending" | "done" } | null> {
    return imports.lastOperationOf(context, id)
  }

  /** Puts rows of a file aside. */
  @InjectManager()
  async stageRows(
    id: string,
    staged: readonly rows.StagedRow[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return this.inTransaction_((inner) => rows.stageRows(inner, id, staged), context)
  }

  /** Judges the rows of an import against each other, and against the units that there are. */
  @InjectManager()
  async judgeImport(
    id: string,
    column: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return judgeRows(context, id, column)
  }

  /** At which places good rows want to be registered, and how many at each. */
  @InjectManager()
  async placesToRegister(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<(Place & { quantity: number })[]> {
    return rows.placesToRegister(context, id)
  }

  /** Judges the rows that register units of stock which is there already. */
  @InjectManager()
  async judgeCovered(
    id: string,
    column: string,
    awaiting: readonly (Place & { quantity: number })[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return judgeCovered(context, id, column, awaiting)
  }

  /** How many rows of an import have something wrong. */
  @InjectManager()
  async countBadRows(id: string, @MedusaContext() context: Context = {}): Promise<number> {
    return rows.countBadRows(context, id)
  }

  /** The rows of a stretch of an import's file that can be applied: those after one, up to another. */
  @InjectManager()
  async goodRows(
    id: string,
    after: number,
    until: number,
    @MedusaContext() context: Context = {}
  ): Promise<rows.GoodRow[]> {
    return rows.goodRows(context, id, after, until)
  }

  /** The number of the last row of an import that can be applied. */
  @InjectManager()
  async lastGoodRow(id: string, @MedusaContext() context: Context = {}): Promise<number> {
    return rows.lastGoodRow(context, id)
  }

  /** A page of the rows of an import with something wrong. */
  @InjectManager()
  async badRows(
    id: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<rows.BadRow[]> {
    return rows.badRows(context, id, page)
  }

  /** Rows with something wrong after a row, for a report that is read piece by piece. */
  @InjectManager()
  async badRowsAfter(
    id: string,
    row: number,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<rows.BadRow[]> {
    return rows.badRowsAfter(context, id, row, limit)
  }

  /** Notes what is wrong with rows of an import. */
  @InjectManager()
  async noteProblems(
    id: string,
    found: readonly { row: number; problem: ImportProblem }[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return rows.noteProblems(context, id, found)
  }

  /** Forgets the rows of an import; only the good ones, where its report is still wanted. */
  @InjectManager()
  async forgetRows(
    id: string,
    which: { onlyGood?: boolean } = {},
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return rows.forgetRows(context, id, which)
  }
}
