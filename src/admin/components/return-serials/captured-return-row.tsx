import { XMark } from "@medusajs/icons"
import { IconButton, Select, Text, toast } from "@medusajs/ui"
import type { ReturnCaptureBody } from "../../../types/returns"
import { useCaptureReturn, useReleaseReturn } from "../../hooks/use-return-serials"
import { useConditions } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { toScanField } from "../../lib/focus"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { Unchosen } from "../common/unchosen"
import type { CapturedReturn, ReturnPlace } from "./return-places"

type Wish = Omit<ReturnCaptureBody["serials"][number], "serial" | "serial_id">

interface RowProps {
  orderId: string
  returnId: string
  place: ReturnPlace
  serial: CapturedReturn
}

/** A unit that comes back: good or damaged, in which condition, and where it goes. */
export const CapturedReturnRow = (props: RowProps) => {
  const t = useT()
  const { serial, place } = props
  const { say, isSaying } = useSay(props)
  const { data } = useConditions()
  const { mutate: release, isPending: isReleasing } = useReleaseReturn(
    props.orderId,
    props.returnId
  )
  const isDamaged = serial.disposition === "damaged"
  return (
    <li
      className="flex flex-wrap items-center gap-2 py-2 pl-3 pr-1.5"
      data-testid="captured-return"
    >
      <Text size="small" leading="compact" className="min-w-[120px] flex-1 truncate">
        <TextLink to={paths.serial(serial.serial_id)} isNumber>
          {serial.number}
        </TextLink>
      </Text>
      <Choice
        label={t("return.dispositionOf", { number: serial.number })}
        value={serial.disposition}
        isDisabled={isSaying}
        options={(["good", "damaged"] as const).map((value) => ({
          value,
          label: t(`return.${value}`),
        }))}
        onChange={(disposition) => say({ disposition: disposition as Wish["disposition"] })}
      />
      <Choice
        label={t("return.conditionOf", { number: serial.number })}
        value={serial.return_condition?.id}
        placeholder={t("fields.condition")}
        isDisabled={isSaying}
        options={(data?.conditions ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(condition_id) => say({ condition_id })}
      />
      <Choice
        label={t("return.treatmentOf", { number: serial.number })}
        value={
          isDamaged
            ? "quarantine"
            : (serial.treatment ?? place.component.policy?.after_return ?? "restock")
        }
        isDisabled={isSaying || isDamaged}
        options={(isDamaged ? ["quarantine"] : ["restock", "inspect"]).map((value) => ({
          value,
          label: t(`return.treatments.${value}`),
        }))}
        onChange={(treatment) => say({ treatment: treatment as Wish["treatment"] })}
      />
      <IconButton
        size="small"
        variant="transparent"
        aria-label={t("return.release", { number: serial.number })}
        isLoading={isReleasing}
        onClick={({ currentTarget }) => {
          toScanField(currentTarget)
          release(
            { serial_ids: [serial.serial_id] },
            {
              onError: (error) =>
                toast.error(t("order.releaseFailed"), { description: messageOf(error) }),
            }
          )
        }}
      >
        <XMark />
      </IconButton>
    </li>
  )
}

/** Says something else of a unit on a return, keeping what was said before. */
function useSay({ orderId, returnId, place, serial }: RowProps) {
  const t = useT()
  const { mutate, isPending } = useCaptureReturn(orderId, returnId)
  const say = (wish: Wish) =>
    mutate(
      {
        line_item_id: place.line.line_item_id,
        inventory_item_id: place.component.item.id,
        serials: [
          {
            serial_id: serial.serial_id,
            disposition: serial.disposition,
            condition_id: serial.return_condition?.id,
            treatment: serial.treatment ?? undefined,
            ...wish,
          },
        ],
      },
      {
        onError: (error) =>
          toast.error(t("return.captureFailed"), { description: messageOf(error) }),
      }
    )
  return { say, isSaying: isPending }
}

const Choice = ({
  label,
  value,
  placeholder,
  options,
  isDisabled,
  onChange,
}: {
  label: string
  value: string | undefined
  placeholder?: string
  options: readonly { value: string; label: string }[]
  isDisabled: boolean
  onChange: (value: string) => void
}) => (
  <div className="w-[120px]">
    <Select size="small" value={value ?? ""} disabled={isDisabled} onValueChange={onChange}>
      <Select.Trigger aria-label={label}>
        <Select.Value placeholder={<Unchosen>{placeholder}</Unchosen>} />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  </div>
)
