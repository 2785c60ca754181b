import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { OperationDetailView } from "../../../types/operations"
import { useDay } from "../../hooks/use-day"
import { useT } from "../../i18n/use-t"
import { ActorText } from "../common/actor-text"
import { DatedLine } from "../common/dated-line"
import { Reference } from "../common/reference"
import { operationName } from "./operation-name"
import { OperationUnits } from "./operation-units"

/** Beside links, and as they look. */
const LINK =
  "text-ui-tag-blue-text rounded underline outline-none focus-visible:shadow-borders-focus"

/** What was done, newest first: what, to how many units, on which document, by whom, when. */
export const OperationList = ({ operations }: { operations: readonly OperationDetailView[] }) => (
  <ol className="divide-y" data-testid="operations">
    {operations.map((operation) => (
      <Operation key={operation.id} operation={operation} />
    ))}
  </ol>
)

const Operation = ({ operation }: { operation: OperationDetailView }) => {
  const t = useT()
  const day = useDay()
  const [isOpen, setIsOpen] = useState(false)
  const { kind, serial_count, note, actor, reference, order, is_reverted, occurred_at } = operation
  return (
    <li className="px-6 py-3" data-testid="operation" data-kind={kind}>
      <DatedLine
        moment={
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            <time dateTime={occurred_at}>{day(occurred_at, { withTime: true })}</time>
          </Text>
        }
      >
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
          {operationName(t, kind)}
        </Text>
        {is_reverted && <Badge size="2xsmall">{t("history.undone")}</Badge>}
      </DatedLine>
      <Text size="small" className="text-ui-fg-subtle">
        {serial_count > 0 && (
          <>
            <button type="button" className={LINK} onClick={() => setIsOpen(true)}>
              {t("picked.count", { count: serial_count })}
            </button>
            {" · "}
          </>
        )}
        <ActorText actor={actor} />
        <Reference reference={reference} order={order} />
      </Text>
      {note && (
        <Text size="small" className="whitespace-pre-line">
          “{note}”
        </Text>
      )}
      {isOpen && <OperationUnits operation={operation} onClose={() => setIsOpen(false)} />}
    </li>
  )
}
