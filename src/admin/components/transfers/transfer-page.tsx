import { Container, Heading, Text } from "@medusajs/ui"
import { TRANSFER_OUTCOMES } from "../../../lifecycle/transfers"
import type { TransferResponse } from "../../../types/transfers"
import { useDay } from "../../hooks/use-day"
import { useTransfer } from "../../hooks/use-transfers"
import { useT } from "../../i18n/use-t"
import { OperationsSection } from "../common/operations-section"
import { PageHead } from "../common/page-head"
import { QueryState } from "../common/query-state"
import { UnitRows } from "../common/unit-rows"
import { WithRight } from "../common/with-right"
import { ArrivalPanel } from "./arrival-panel"
import { TransferActions } from "./transfer-actions"
import { TransferStatus } from "./transfer-table"

/** One transfer: what is still on its way, taking it in, and what became of the others. */
export const TransferPage = ({ id }: { id: string }) => {
  const query = useTransfer(id)
  return (
    <QueryState query={query} rows={8}>
      {(answer) => (
        <div className="flex flex-col gap-y-3">
          <TransferHead {...answer} />
          {answer.transfer.counts.in_transit > 0 && (
            <WithRight right="transfer">
              <ArrivalPanel {...answer} />
            </WithRight>
          )}
          {TRANSFER_OUTCOMES.filter((outcome) => answer.transfer.counts[outcome] > 0).map(
            (outcome) => (
              <OutcomeSection
                key={outcome}
                outcome={outcome}
                count={answer.transfer.counts[outcome]}
                serials={answer.serials[outcome]}
              />
            )
          )}
          <OperationsSection operations={answer.operations} />
        </div>
      )}
    </QueryState>
  )
}

const TransferHead = ({ transfer }: TransferResponse) => {
  const t = useT()
  const day = useDay()
  const { origin, destination, created_at, created_by, reference, note } = transfer
  const facts = [
    t("transfer.sentBy", {
      date: day(created_at, { withTime: true }),
      name: created_by.name ?? created_by.type,
    }),
    reference,
    note,
  ]
  return (
    <PageHead
      title={`${origin.name} → ${destination.name}`}
      subtitle={facts.filter(Boolean).join(" · ")}
      actions={
        <>
          <TransferStatus status={transfer.status} />
          {transfer.counts.in_transit > 0 && <TransferActions transfer={transfer} />}
        </>
      }
    />
  )
}

const OutcomeSection = ({
  outcome,
  count,
  serials,
}: {
  outcome: (typeof TRANSFER_OUTCOMES)[number]
  count: number
  serials: TransferResponse["serials"]["arrived"]
}) => {
  const t = useT()
  return (
    <Container className="divide-y p-0" data-testid={`transfer-${outcome}`}>
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t(`transfer.outcomes.${outcome}`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("picked.count", { count })}
        </Text>
      </div>
      <UnitRows serials={serials} count={count} />
    </Container>
  )
}
