import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { closeGeneratedWrites } from "../closed-writes"
import Serial from "../models/serial"
import SerialAssignment from "../models/serial-assignment"
import SerialBookEntry from "../models/serial-book-entry"
import SerialBookLine from "../models/serial-book-line"
import SerialBookSetting from "../models/serial-book-setting"
import SerialAuditExport from "../models/serial-audit-export"
import SerialAuditHead from "../models/serial-audit-head"
import SerialAuditRun from "../models/serial-audit-run"
import SerialCase from "../models/serial-case"
import SerialCaseStep from "../models/serial-case-step"
import SerialClaimCode from "../models/serial-claim-code"
import SerialCondition from "../models/serial-condition"
import SerialCount from "../models/serial-count"
import SerialCountResult from "../models/serial-count-result"
import SerialCountScan from "../models/serial-count-scan"
import SerialCounter from "../models/serial-counter"
import SerialDelivery from "../models/serial-delivery"
import SerialDeliveryLine from "../models/serial-delivery-line"
import SerialDeliveryProof from "../models/serial-delivery-proof"
import SerialDiscrepancy from "../models/serial-discrepancy"
import SerialEvent from "../models/serial-event"
import SerialHandover from "../models/serial-handover"
import SerialIdentifier from "../models/serial-identifier"
import SerialImport from "../models/serial-import"
import SerialNotice from "../models/serial-notice"
import SerialNoticeUnit from "../models/serial-notice-unit"
import SerialOperation from "../models/serial-operation"
import SerialPolicy from "../models/serial-policy"
import SerialReason from "../models/serial-reason"
import SerialReminder from "../models/serial-reminder"
import SerialTransfer from "../models/serial-transfer"
import SerialTransferee from "../models/serial-transferee"

/** What Medusa generates for the module's models, less the writes that would pass by the ledger. */
export class GeneratedService extends MedusaService({
  Serial,
  SerialAssignment,
  SerialBookEntry,
  SerialBookLine,
  SerialBookSetting,
  SerialAuditExport,
  SerialAuditHead,
  SerialAuditRun,
  SerialCase,
  SerialCaseStep,
  SerialClaimCode,
  SerialCondition,
  SerialCount,
  SerialCountResult,
  SerialCountScan,
  SerialCounter,
  SerialDelivery,
  SerialDeliveryLine,
  SerialDeliveryProof,
  SerialDiscrepancy,
  SerialEvent,
  SerialHandover,
  SerialIdentifier,
  SerialImport,
  SerialNotice,
  SerialNoticeUnit,
  SerialOperation,
  SerialPolicy,
  SerialReason,
  SerialReminder,
  SerialTransfer,
  SerialTransferee,
}) {
  @InjectTransactionManager()
  protected async inTransaction_<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {}
  ): Promise<T> {
    return work(context)
  }
}

closeGeneratedWrites(GeneratedService)
