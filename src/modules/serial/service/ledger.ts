import type { Context, IEventBusModuleService, Logger } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, Modules } from "@medusajs/framework/utils"
import type { StockOwed } from "../../../lifecycle/stock"
import type { Policy } from "../../../lifecycle/policy"
import { generateNumbers, previewNumbers } from "../ledger/generate-numbers"
import { exclusively } from "../ledger/exclusively"
import type { RevertInput } from "../ledger/intents"
import type { PlannedDecision } from "../ledger/judge-intent"
import { OPERATION_DONE, type OperationDoneEvent } from "../ledger/operation-done"
import { isUndoneByHand } from "../ledger/operations"
import { PlannedDecisions } from "../ledger/planned-decisions"
import type { LedgerResult } from "../ledger/results"
import type { BookFacts, OperationInput } from "../ledger/types"
import type { Page } from "../queries/paging"
import { currentMoment } from "../queries/availability-sql"
import { settledKeys } from "../queries/settled-keys"
import * as ledger from "../ledger/ledger"
import * as progress from "../ledger/progress"
import * as operations from "../queries/operations"
import { GeneratedService } from "./generated"
import { retried } from "./retried"

/** What Medusa gives every module; a module that runs by itself has no event bus. */
interface Dependencies {
  logger: Logger
  [Modules.EVENT_BUS]?: IEventBusModuleService
}

/** The one write path: operations are judged, written, finished and undone here, and nowhere else. */
export class LedgerService extends GeneratedService {
  private readonly decisions_ = new PlannedDecisions<PlannedDecision>()
  private readonly logger_: Logger
  private readonly bus_: IEventBusModuleService | undefined

  constructor(container: Dependencies, ...settings: unknown[]) {
    super(container, ...settings)
    this.logger_ = container.logger
    // Asking the container for what it does not have throws.
    const hasBus = Object.keys(container).includes(Modules.EVENT_BUS)
    this.bus_ = hasBus ? container[Modules.EVENT_BUS] : undefined
  }

  /**
   * The only way in which serials change: judges an operation by the transition table and writes it whole, rows and
   * events in one transaction, or refuses it whole.
   * @throws SerialRefusalError naming every offending serial
   */
  @InjectManager()
  async execute(
    input: OperationInput | RevertInput,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerResult> {
    const { news, ...result } = await retried(() =>
      this.inTransaction_((inner) => ledger.execute(inner, input), context)
    )
    await this.tell_(news)
    return result
  }

  /**
   * Judges an operation without changing a serial, and records it as pending with the stock it owes each location.
   * Follow with raising the stock, `carryOut`, lowering the stock and `finish`; or `abandon`.
   * @throws SerialRefusalError naming every offending serial
   */
  @InjectManager()
  async plan(
    input: OperationInput | RevertInput,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerResult> {
    return retried(() =>
      this.inTransaction_((inner) => ledger.plan(inner, input, this.decisions_), context)
    )
  }

  /** Writes the serials of a planned operation. @throws SerialRefusalError when its units have changed since */
  @InjectManager()
  async carryOut(
    operationId: string,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerResult> {
    const { news, ...result } = await retried(() =>
      this.inTransaction_((inner) => ledger.carryOut(inner, operationId, this.decisions_), context)
    )
    await this.tell_(news)
    return result
  }

  /** Notes `stocked − on hand` at the places a planned operation owes stock, before any of it moves. */
  @InjectManager()
  async noteAwaiting(
    operationId: string,
    awaiting: StockOwed[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return progress.noteAwaiting(context, operationId, awaiting)
  }

  /** Notes what the acquisition and disposition record is told of a planned operation. */
  @InjectManager()
  async noteBook(
    operationId: string,
    facts: BookFacts,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return progress.noteBook(context, operationId, facts)
  }

  /** Notes that a planned operation's stock has been raised. */
  @InjectManager()
  async markStocked(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return progress.markStocked(context, operationId)
  }

  /** Notes that the stock which an operation has raised is being lowered again. */
  @InjectManager()
  async markUnstocking(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return progress.markUnstocking(context, operationId)
  }

  /** Notes that no stock of an operation is raised any more. */
  @InjectManager()
  async markUnstocked(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return progress.markUnstocked(context, operationId)
  }

  /** Ends an operation that serials and stock both have. */
  @InjectManager()
  async finish(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    const news = await this.inTransaction_(
      (inner) => progress.end(inner, operationId, "done"),
      context
    )
    await this.tell_(news)
  }

  /** Ends an operation that neither serials nor stock have; its idempotency key may be used again. */
  @InjectManager()
  async abandon(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    this.decisions_.take(operationId)
    await this.inTransaction_((inner) => progress.end(inner, operationId, "abandoned"), context)
  }

  /**
   * The result of an operation that was carried out under this key for this request, or null.
   * @throws idempotency_key_reused, operation_unfinished
   */
  @InjectManager()
  async recall(
    idempotencyKey: string,
    request: unknown,
    @MedusaContext() context: Context = {}
  ): Promise<LedgerResult | null> {
    return ledger.recall(context, idempotencyKey, request)
  }

  /** Whether the last operation under this key was undone by somebody: a late event does not do it again. */
  @InjectManager()
  async isUndoneByHand(
    idempotencyKey: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return isUndoneByHand(context, idempotencyKey)
  }

  /** The next numbers of an item's generator pattern, as units to receive. @throws generator_exhausted */
  @InjectManager()
  async generateUnits(
    inventoryItemId: string,
    policy: Policy,
    count: number,
    @MedusaContext() context: Context = {}
  ): Promise<{ number: string }[]> {
    const { today } = currentMoment()
    const numbers = await generateNumbers(context, inventoryItemId, policy, count, today)
    return numbers.map((number) => ({ number }))
  }

  /** The numbers that generating would take now; takes none. @throws missing_value, generator_exhausted */
  @InjectManager()
  async previewNumbers(
    inventoryItemId: string,
    policy: Policy,
    count: number,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const { today } = currentMoment()
    return previewNumbers(context, inventoryItemId, policy, count, today)
  }

  /** Pending operations that have not moved on since a moment, those that came furthest first. */
  @InjectManager()
  async pendingOperations(
    untouchedSince: Date,
    ids?: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<operations.PendingOperation[]> {
    return operations.pendingOperations(context, untouchedSince, ids)
  }

  /** Whether nobody has ended an operation yet. */
  @InjectManager()
  async isPending(operationId: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    return operations.isPending(context, operationId)
  }

  /** What became of the units of an operation that its workflow takes back under a key of its own. */
  @InjectManager()
  async takenBack(
    operationId: string,
    key: string,
    @MedusaContext() context: Context = {}
  ): Promise<operations.TakenBack> {
    return operations.takenBack(context, operationId, key)
  }

  /** A page of operations, newest first. */
  @InjectManager()
  async findOperations(
    filter: operations.OperationFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<operations.OperationPage> {
    return operations.findOperations(context, filter, page)
  }

  /** The ids of the serials that an operation changed. */
  @InjectManager()
  async serialsOfOperation(
    operationId: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return operations.serialsOfOperation(context, operationId, page)
  }

  /** Which of these idempotency keys are not to be acted on again: one indexed statement. */
  @InjectManager()
  async settledKeys(
    keys: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return settledKeys(context, keys)
  }

  /**
   * Does something that no other process does at the same time under the same key. The work has transactions of its
   * own. @returns what it returns, or null when another process is at it
   */
  @InjectManager()
  async exclusively<T>(
    key: string,
    work: () => Promise<T>,
    @MedusaContext() context: Context = {}
  ): Promise<T | null> {
    return exclusively(context, key, work)
  }

  /** Tells of an operation that is written. It stays written when nobody can be told: the log says so then. */
  private async tell_(news: OperationDoneEvent | null): Promise<void> {
    if (!news) {
      return
    }
    try {
      await this.bus_?.emit({ name: OPERATION_DONE, data: news }, { internal: true })
    } catch (error) {
      const cause = error instanceof Error ? error : undefined
      this.logger_.error(`${OPERATION_DONE} of ${news.id} could not be told`, cause)
    }
  }
}
