import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { OperationResponse } from "../../../types/operations"
import { useT } from "../../i18n/use-t"
import { ClaimCodesDrawer } from "../claim-codes"
import { LinkButton } from "../common/link-button"
import { WithRight } from "../common/with-right"
import { ReceiptPapers } from "../slips"

/** What was received last, and what may be done with it: look at it, print its papers, make codes for the boxes. */
export const ReceivedNote = ({
  received: { operation, serials },
  to,
  label,
}: {
  received: OperationResponse
  to: string
  label: string
}) => {
  const t = useT()
  const [isCoding, setIsCoding] = useState(false)
  return (
    <div
      className="flex flex-wrap items-center justify-between gap-2 px-6 py-4"
      data-testid="received"
    >
      <Text size="small">{t("receive.received", { count: operation.serial_count })}</Text>
      <div className="flex flex-wrap gap-2">
        <ReceiptPapers operation={operation} />
        <WithRight right="sell">
          <Button size="small" variant="secondary" onClick={() => setIsCoding(true)}>
            {t("claimCodes.open")}
          </Button>
        </WithRight>
        <LinkButton to={to}>{label}</LinkButton>
      </div>
      {isCoding && <ClaimCodesDrawer units={serials} onClose={() => setIsCoding(false)} />}
    </div>
  )
}
