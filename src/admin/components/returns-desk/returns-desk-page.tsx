import { Container } from "@medusajs/ui"
import { useCallback, useRef, useState } from "react"
import { useSearchParams } from "react-router-dom"
import type { SerialView } from "../../../types/serials"
import { lookUp } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { PageHead } from "../common/page-head"
import { UnitChooser } from "../common/unit-chooser"
import { ScanField, useScanQueue, type ScanHandler } from "../scan-field"
import { DeskUnit } from "./desk-unit"
import type { UnknownScan } from "./unknown-scan"
import { UnknownUnit } from "./unknown-unit"

/** When a closed form has given the focus back. */
const FOCUS_MS = 100

/** Takes the scan of a box and says at once what came back, and what makes sense to do with it. */
export const ReturnsDeskPage = () => {
  const t = useT()
  const desk = useDesk()
  const { queue, state } = useScanQueue(desk.handler)
  const field = useRef<HTMLInputElement>(null)
  // A closing form gives the focus back to its button, which the Enter of the next scan would press.
  const toField = () => void setTimeout(() => field.current?.focus(), FOCUS_MS)
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("desk.title")} subtitle={t("desk.subtitle")}>
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <ScanField
            ref={field}
            queue={queue}
            state={state}
            label={t("desk.scan")}
            autoFocus
            shown={1}
          />
          <UnitChooser units={desk.choice} onChoose={desk.show} />
        </div>
      </PageHead>
      {desk.unitId !== null && (
        <DeskUnit key={desk.unitId} id={desk.unitId} onFormClosed={toField} />
      )}
      {desk.unknown !== null && (
        <UnknownUnit
          key={desk.unknown.number}
          scan={desk.unknown}
          onKept={(id) => {
            desk.show({ id })
            toField()
          }}
        />
      )}
      {desk.unitId === null && desk.unknown === null && desk.choice.length === 0 && (
        <Container className="p-0">
          <Empty title={t("desk.start")} message={t("desk.startHint")} />
        </Container>
      )}
    </div>
  )
}

/** What lies on the desk: the unit's id stands in the address, so that a reload shows it again. */
function useDesk() {
  const t = useT()
  const [params, setParams] = useSearchParams()
  const [choice, setChoice] = useState<readonly SerialView[]>([])
  const [unknown, setUnknown] = useState<UnknownScan | null>(null)

  const show = useCallback(
    (unit: { id: string } | null) => {
      setChoice([])
      setUnknown(null)
      setParams(unit === null ? {} : { unit: unit.id }, { replace: true })
    },
    [setParams]
  )

  const handler: ScanHandler = useCallback(
    async (text) => {
      const { matches, scan } = await lookUp(text, { at: "returns_desk" })
      const [only, ...others] = matches
      if (only === undefined) {
        show(null)
        setUnknown({ text, number: scan.number ?? text })
        return { kind: "refused", message: t("lookUp.unknown", { text }) }
      }
      if (others.length > 0) {
        show(null)
        setChoice(matches)
        return { kind: "known", message: t("lookUp.several", { count: matches.length }) }
      }
      show(only)
      return { kind: "taken", message: t("desk.found") }
    },
    [show, t]
  )

  return { unitId: params.get("unit"), choice, unknown, show, handler }
}
