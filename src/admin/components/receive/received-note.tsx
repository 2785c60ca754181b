import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { OperationResponse } from "../../../types/api"
import { useT } from "../../i18n/use-t"
import { ClaimCodesDrawer } from "../claim-codes"
import { LinkButton } from "../common/link-button"

/** What was received last, and what may be done with it: look at it, make codes for the boxes. */
export const ReceivedNote = ({
  units,
  to,
  label,
}: {
  units: OperationResponse["serials"]
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
      <Text size="small">{t("receive.received", { count: units.length })}</Text>
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" onClick={() => setIsCoding(true)}>
          {t("claimCodes.open")}
        </Button>
        <LinkButton to={to}>{label}</LinkButton>
      </div>
      {isCoding && <ClaimCodesDrawer units={units} onClose={() => setIsCoding(false)} />}
    </div>
  )
}
