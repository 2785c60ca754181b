import { useT } from "../../i18n/use-t"
import { variantLabel } from "../../lib/variant-label"
import { Choices } from "../common/choices"
import { UnitChooser } from "../common/unit-chooser"
import type { ScanQueue } from "../scan-field"
import type { SaleScan } from "./use-sale-scan"

/** What a scan may mean: one of several units, or a unit that is sold as one of several variants. */
export const SaleChooser = ({
  scan: { choice, decide },
  queue,
}: {
  scan: Pick<SaleScan, "choice" | "decide">
  queue: ScanQueue
}) => {
  const t = useT()
  if (choice === null) {
    return null
  }
  const { text, units, variants, serial } = choice
  return (
    <>
      <UnitChooser
        units={units}
        onChoose={({ id }) => {
          decide(text, { serial: { serial_id: id } })
          queue.push(text)
        }}
      />
      <Choices
        label={t("draft.chooseVariant")}
        options={variants}
        onChoose={({ id }) => {
          decide(text, { serial, variant_id: id })
          queue.push(text)
        }}
      >
        {variantLabel}
      </Choices>
    </>
  )
}
