import { Text, toast } from "@medusajs/ui"
import { useCaptureReturn } from "../../hooks/use-return-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { OfferedUnits } from "../common/offered-units"
import { CapturedReturnRow } from "./captured-return-row"
import { missingOf, returnPlaceName, type ReturnPlace } from "./return-places"

/** One tracked item of a return line: the units named, and those that may be. */
export const ReturnPlaceBlock = ({
  orderId,
  returnId,
  place,
}: {
  orderId: string
  returnId: string
  place: ReturnPlace
}) => {
  const t = useT()
  const { line, component } = place
  const missing = missingOf(place)
  const { mutate, isPending } = useCaptureReturn(orderId, returnId)
  const where = { line_item_id: line.line_item_id, inventory_item_id: component.item.id }
  const isCaptured = (id: string) => component.captured.some(({ serial_id }) => serial_id === id)
  const offered = component.candidates.filter(({ serial_id }) => !isCaptured(serial_id))

  const name = (serial_id: string) =>
    mutate(
      { ...where, serials: [{ serial_id }] },
      {
        onError: (error) =>
          toast.error(t("return.captureFailed"), { description: messageOf(error) }),
      }
    )

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4" data-testid="return-line">
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {returnPlaceName(place)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {t("return.progress", { done: component.captured.length, needed: component.needed })}
        </Text>
      </div>
      {component.captured.length > 0 && (
        <ul className="bg-ui-bg-base shadow-elevation-card-rest divide-y rounded-lg">
          {component.captured.map((serial) => (
            <CapturedReturnRow
              key={serial.serial_id}
              orderId={orderId}
              returnId={returnId}
              place={place}
              serial={serial}
            />
          ))}
        </ul>
      )}
      {missing > 0 && offered.length > 0 && (
        <OfferedUnits
          label={t("return.offered")}
          units={offered}
          nameOf={(number) => t("return.name", { number })}
          isDisabled={isPending}
          onName={name}
        />
      )}
      {missing > 0 && offered.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("return.leftWithout")}
        </Text>
      )}
    </div>
  )
}
