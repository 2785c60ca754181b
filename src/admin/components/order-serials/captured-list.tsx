import { XMark } from "@medusajs/icons"
import { Badge, IconButton, Text, toast, Tooltip } from "@medusajs/ui"
import { useDay } from "../../hooks/use-day"
import { useRelease } from "../../hooks/use-order-serials"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { toScanField } from "../../lib/focus"
import { paths } from "../../lib/paths"
import { ConditionBadge } from "../common/condition-badge"
import { TextLink } from "../common/text-link"
import type { Place } from "./places"
import { WithRight } from "../common/with-right"

const KIND_COLOURS = { manual: null, proposal: "purple", buyer: "blue" } as const

/** The serials that are to leave with the next fulfilment. */
export const CapturedList = ({ orderId, place }: { orderId: string; place: Place }) => {
  const t = useT()
  const day = useDay()
  const { mutate, isPending, variables } = useRelease(orderId)
  const { captured } = place.component
  if (captured.length === 0) {
    return null
  }
  const release = (serialId: string) =>
    mutate(
      { serial_ids: [serialId] },
      {
        onError: (error) =>
          toast.error(t("order.releaseFailed"), { description: messageOf(error) }),
      }
    )
  return (
    <ul className="bg-ui-bg-subtle shadow-elevation-card-rest divide-y overflow-hidden rounded-lg">
      {captured.map((serial) => {
        const colour = KIND_COLOURS[serial.captured_as]
        return (
          <li
            key={serial.serial_id}
            data-testid="captured-serial"
            className="flex items-center gap-x-3 py-1.5 pl-3 pr-1.5"
          >
            <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
              <TextLink to={paths.serial(serial.serial_id)} isNumber>
                {serial.number}
              </TextLink>
            </Text>
            {serial.condition && <ConditionBadge condition={serial.condition} />}
            {serial.blocked_by && (
              <Badge size="2xsmall" color="red">
                {t(`order.blockedBy.${serial.blocked_by}`, {
                  notices: serial.notice_ids.join(", "),
                  date: day(serial.expires_on),
                })}
              </Badge>
            )}
            {colour && (
              <Tooltip content={t(`order.capturedAs.${serial.captured_as}Hint`)}>
                <Badge size="2xsmall" color={colour}>
                  {t(`order.capturedAs.${serial.captured_as}`)}
                </Badge>
              </Tooltip>
            )}
            {serial.location && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle hidden sm:block">
                {serial.location.name}
              </Text>
            )}
            {serial.bin && (
              <Text size="small" leading="compact" weight="plus" className="shrink-0">
                {t("serial.inBin", { bin: serial.bin })}
              </Text>
            )}
            <WithRight right="capture">
              <IconButton
                size="small"
                variant="transparent"
                aria-label={t("order.release", { number: serial.number })}
                isLoading={isPending && variables.serial_ids.includes(serial.serial_id)}
                onClick={({ currentTarget }) => {
                  toScanField(currentTarget)
                  release(serial.serial_id)
                }}
              >
                <XMark />
              </IconButton>
            </WithRight>
          </li>
        )
      })}
    </ul>
  )
}
