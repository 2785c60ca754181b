import { Button, Checkbox, Drawer, Input, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { SerialView } from "../../../types/serials"
import { useCandidates, useCapture } from "../../hooks/use-order-serials"
import { useDay } from "../../hooks/use-day"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { focusFirstField } from "../../lib/focus"
import { ConditionBadge } from "../common/condition-badge"
import { Empty } from "../common/empty"
import { QueryState } from "../common/query-state"
import { useGuardedClose } from "../common/use-guarded-close"
import { nameOf, type Place } from "./places"

interface CandidateDrawerProps {
  orderId: string
  place: Place
  onClose: () => void
}

/** The units that may go on a line, to tick. */
export const CandidateDrawer = (props: CandidateDrawerProps) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const capture = useCapture(props.orderId)
  const onOpenChange = useGuardedClose(
    { isSubmitting: capture.isPending, isDirty: chosen.length > 0 },
    props.onClose
  )
  return (
    <Drawer open onOpenChange={onOpenChange}>
      <Drawer.Content onOpenAutoFocus={focusFirstField} onCloseAutoFocus={onCloseAutoFocus}>
        <Drawer.Header>
          <Drawer.Title>{t("order.pickTitle")}</Drawer.Title>
          <Drawer.Description>{nameOf(props.place)}</Drawer.Description>
        </Drawer.Header>
        <Picker {...props} chosen={chosen} setChosen={setChosen} capture={capture} />
      </Drawer.Content>
    </Drawer>
  )
}

const Picker = ({
  orderId,
  place,
  onClose,
  chosen,
  setChosen,
  capture: { mutate, isPending, error },
}: CandidateDrawerProps & {
  chosen: readonly string[]
  setChosen: (change: (chosen: readonly string[]) => readonly string[]) => void
  capture: ReturnType<typeof useCapture>
}) => {
  const t = useT()
  const { line, component } = place
  const [q, setQ] = useState("")
  const where = { line_item_id: line.line_item_id, inventory_item_id: component.item.id }
  const query = useCandidates(orderId, { ...where, q })

  const toggle = (id: string) =>
    setChosen((ids) => (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]))
  const submit = () =>
    mutate(
      { ...where, serials: chosen.map((serial_id) => ({ serial_id })) },
      { onSuccess: onClose }
    )

  return (
    <>
      <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto px-0">
        <div className="px-6">
          <Input
            size="small"
            value={q}
            aria-label={t("order.searchUnits")}
            placeholder={t("order.searchUnits")}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
        </div>
        <QueryState query={query} rows={6}>
          {({ candidates, count }) =>
            candidates.length === 0 ? (
              <Empty title={t("order.noCandidates")} message={t("order.noCandidatesHint")} />
            ) : (
              <ul className="divide-y border-y">
                {candidates.map((unit) => (
                  <Candidate
                    key={unit.id}
                    unit={unit}
                    isChosen={chosen.includes(unit.id)}
                    isDisabled={!chosen.includes(unit.id) && chosen.length >= component.missing}
                    onToggle={() => toggle(unit.id)}
                  />
                ))}
                {count > candidates.length && (
                  <li className="px-6 py-3">
                    <Text size="small" className="text-ui-fg-subtle">
                      {t("order.moreCandidates", { count: count - candidates.length })}
                    </Text>
                  </li>
                )}
              </ul>
            )
          }
        </QueryState>
      </Drawer.Body>
      <Drawer.Footer>
        {error && (
          <Text size="small" role="alert" className="text-ui-fg-error flex-1">
            {messageOf(error)}
          </Text>
        )}
        <Button size="small" disabled={chosen.length === 0} isLoading={isPending} onClick={submit}>
          {t("order.captureChosen", { count: chosen.length, missing: component.missing })}
        </Button>
      </Drawer.Footer>
    </>
  )
}

const Candidate = ({
  unit,
  isChosen,
  isDisabled,
  onToggle,
}: {
  unit: SerialView
  isChosen: boolean
  isDisabled: boolean
  onToggle: () => void
}) => {
  const t = useT()
  const day = useDay()
  const id = useId()
  const details = [
    unit.location?.name,
    unit.bin && t("serial.inBin", { bin: unit.bin }),
    unit.expires_on && t("serial.expiresOn", { date: day(unit.expires_on) }),
    unit.received_at && t("serial.receivedOn", { date: day(unit.received_at) }),
  ].filter(Boolean)
  return (
    <li className="hover:bg-ui-bg-base-hover transition-fg flex items-center gap-x-3 px-6 py-3">
      <Checkbox id={id} checked={isChosen} disabled={isDisabled} onCheckedChange={onToggle} />
      <label htmlFor={id} className="min-w-0 flex-1">
        <Text size="small" leading="compact" weight="plus" className="truncate font-mono">
          {unit.number}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle truncate">
          {details.join(" · ")}
        </Text>
      </label>
      {unit.condition && <ConditionBadge condition={unit.condition} />}
    </li>
  )
}
