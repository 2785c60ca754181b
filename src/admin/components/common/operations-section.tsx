import { Container, Heading, Text } from "@medusajs/ui"
import type { OperationDetailView } from "../../../types/operations"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { ReceiptPapers } from "../slips"

/** What was done on a document, newest first: when, what, by whom, on how many units. */
export const OperationsSection = ({
  operations,
}: {
  operations: readonly OperationDetailView[]
}) => {
  const t = useT()
  const day = useDay()
  if (operations.length === 0) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("operation.title")}
      </Heading>
      <ol className="divide-y">
        {operations.map((operation) => (
          <li key={operation.id} className="flex flex-wrap items-center gap-x-3 px-6 py-2">
            <Text size="small" leading="compact" weight="plus">
              {t(`operation.kinds.${operation.kind}`)}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {[
                operation.serial_count > 0 && t("picked.count", { count: operation.serial_count }),
                operation.note,
                operation.is_reverted && t("history.undone"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            {operation.kind === "receive" && !operation.is_reverted && (
              <ReceiptPapers operation={operation} variant="transparent" />
            )}
            <Text size="small" leading="compact" className="text-ui-fg-subtle ml-auto">
              {[operation.actor.name, day(operation.occurred_at, { withTime: true })]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}
