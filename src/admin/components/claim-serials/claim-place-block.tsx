import { XMark } from "@medusajs/icons"
import { IconButton, Text, toast } from "@medusajs/ui"
import { useCaptureClaim, useReleaseClaim } from "../../hooks/use-claim-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { toScanField } from "../../lib/focus"
import { paths } from "../../lib/paths"
import { OfferedUnits } from "../common/offered-units"
import { TextLink } from "../common/text-link"
import { claimPlaceName, unnamedOf, type ClaimedUnit, type ClaimPlace } from "./claim-places"
import { LockedWithout } from "../common/with-right"

interface PlaceProps {
  orderId: string
  claimId: string
  place: ClaimPlace
}

/** One tracked item of a claimed line: the units at fault, and those that may be. */
export const ClaimPlaceBlock = (props: PlaceProps) => {
  const t = useT()
  const { component } = props.place
  return (
    <LockedWithout right="capture">
      <div className="flex flex-col gap-y-3 px-6 py-4" data-testid="claim-line">
        <div className="flex items-center justify-between gap-x-4">
          <Text size="small" leading="compact" weight="plus">
            {claimPlaceName(props.place)}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {t("claim.progress", { done: component.named.length, needed: component.claimed })}
          </Text>
        </div>
        {component.named.length > 0 && (
          <ul className="bg-ui-bg-base shadow-elevation-card-rest divide-y rounded-lg">
            {component.named.map((unit) => (
              <NamedRow key={unit.serial_id} {...props} unit={unit} />
            ))}
          </ul>
        )}
        {unnamedOf(props.place) > 0 && <Offered {...props} />}
      </div>
    </LockedWithout>
  )
}

const NamedRow = ({ orderId, claimId, unit }: PlaceProps & { unit: ClaimedUnit }) => {
  const t = useT()
  const { mutate, isPending } = useReleaseClaim(orderId, claimId)
  const release = () =>
    mutate(
      { serial_ids: [unit.serial_id] },
      {
        onError: (error) =>
          void toast.error(t("order.releaseFailed"), { description: messageOf(error) }),
      }
    )
  return (
    <li className="flex min-h-10 flex-wrap items-center gap-2 py-1.5 pl-3 pr-1.5">
      <Text size="small" leading="compact" className="min-w-[120px] flex-1 truncate">
        <TextLink to={paths.serial(unit.serial_id)} isNumber>
          {unit.number}
        </TextLink>
      </Text>
      {unit.replaced_by ? (
        <Text size="small" leading="compact" className="text-ui-fg-subtle pr-1.5">
          {t("desk.replacedBy")}{" "}
          <TextLink to={paths.serial(unit.replaced_by.id)} isNumber>
            {unit.replaced_by.number ?? unit.replaced_by.id}
          </TextLink>
        </Text>
      ) : (
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("claim.release", { number: unit.number })}
          isLoading={isPending}
          onClick={({ currentTarget }) => {
            toScanField(currentTarget)
            release()
          }}
        >
          <XMark />
        </IconButton>
      )}
    </li>
  )
}

const Offered = ({ orderId, claimId, place }: PlaceProps) => {
  const t = useT()
  const { mutate, isPending } = useCaptureClaim(orderId, claimId)
  const { line, component } = place
  const name = (serial_id: string) =>
    mutate(
      {
        line_item_id: line.line_item_id,
        inventory_item_id: component.item.id,
        serials: [{ serial_id }],
      },
      {
        onError: (error) =>
          void toast.error(t("claim.captureFailed"), { description: messageOf(error) }),
      }
    )
  if (component.candidates.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("claim.noCandidates")}
      </Text>
    )
  }
  return (
    <OfferedUnits
      label={t("claim.offered")}
      units={component.candidates}
      nameOf={(number) => t("claim.name", { number })}
      isDisabled={isPending}
      onName={name}
    />
  )
}
