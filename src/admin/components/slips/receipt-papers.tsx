import type { OperationView } from "../../../types/operations"
import { useT } from "../../i18n/use-t"
import { PrintLabelsButton } from "../labels"
import { SlipButton } from "./slip-button"

/** The papers of a receipt: labels of its units, and its slip. */
export const ReceiptPapers = ({
  operation: { id, serial_count },
  variant,
}: {
  operation: Pick<OperationView, "id" | "serial_count">
  variant?: "secondary" | "transparent"
}) => {
  const t = useT()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <PrintLabelsButton
        variant={variant}
        source={{ units: { operation_id: id }, count: serial_count }}
      />
      <SlipButton
        variant={variant}
        slip={{
          title: t("paper.receivingSlip"),
          path: `/admin/serials/operations/${id}/receiving-slip`,
          name: "receiving-slip",
        }}
      />
    </div>
  )
}
