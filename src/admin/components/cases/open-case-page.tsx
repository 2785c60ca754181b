import { Button, Container } from "@medusajs/ui"
import { useEffect, useMemo, useState } from "react"
import { useSearchParams } from "react-router-dom"
import { CASE_KINDS, type CaseKind } from "../../../lifecycle/cases"
import { useKept } from "../../hooks/use-kept"
import { useSerial } from "../../hooks/use-serials"
import { useT } from "../../i18n/use-t"
import { PageHead } from "../common/page-head"
import { RefusalNote } from "../common/refusal-note"
import { pickedUnit, UnitPicker, usePickedUnits, type PickedStore } from "../picked-units"
import { mayCome } from "./may-come"
import { isNoneNeverSold, parseNeverSold } from "./never-sold"
import { NeverSoldPanel } from "./never-sold-panel"
import { OpenCaseFields } from "./open-case-fields"
import { useOpenCaseForm } from "./use-open-case-form"

/** Scans the units that a repair or claim is about, and opens it. */
export const OpenCasePage = () => {
  const t = useT()
  const [params] = useSearchParams()
  const [kind, setKind] = useState<CaseKind>(() => kindOf(params.get("kind")))
  const store = usePickedUnits("case")
  const neverSold = useKept("case:never-sold", parseNeverSold, isNoneNeverSold)
  const [isScanning, setScanning] = useState(false)
  const form = useOpenCaseForm(kind, store, neverSold)
  const whyNot = useMemo(
    () => mayCome(kind, form.values.is_awaited, (number) => t("case.open.onAnother", { number })),
    [kind, form.values.is_awaited, t]
  )
  useGivenUnit(params.get("serial_id") ?? "", store)

  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("case.open.title")} subtitle={t("case.open.hint")} />
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <div className="flex min-w-0 flex-1 flex-col gap-y-3">
          <Container className="p-0">
            <UnitPicker
              store={store}
              whyNot={whyNot}
              label={t("case.open.scan")}
              hint={t("case.open.scanHint")}
              empty={t("case.open.empty")}
              autoFocus
            />
          </Container>
          {kind !== "supplier" && <NeverSoldPanel kept={neverSold} onWaiting={setScanning} />}
        </div>
        <Container className="w-full divide-y p-0 xl:max-w-[440px]">
          <OpenCaseFields kind={kind} onKind={setKind} values={form.values} set={form.set} />
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("case.open.refused")} error={form.error} />
            <Button
              className="w-full"
              disabled={!form.isComplete || isScanning}
              isLoading={form.isSending}
              onClick={form.send}
              data-testid="case-submit"
            >
              {t("case.open.submit", { count: form.count })}
            </Button>
          </div>
        </Container>
      </div>
    </div>
  )
}

function kindOf(text: string | null): CaseKind {
  return CASE_KINDS.find((kind) => kind === text) ?? "customer"
}

/** Puts the unit that the address names on the list, once. */
function useGivenUnit(id: string, { add }: PickedStore): void {
  const { data } = useSerial(id, { enabled: id !== "" })
  const given = data?.serial
  useEffect(() => {
    if (given) {
      add([pickedUnit(given)])
    }
    // The unit's id decides: a refreshed answer must not bring back one that was taken off the list.
  }, [given?.id, add])
}
