import { Button, Container, toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useReturnLoan } from "../../hooks/use-loans"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { saidOf } from "../../lib/said-of"
import { whyNotFor } from "../../lib/why-not"
import { ConditionField, LocationField, LongTextField, TextField } from "../common/field"
import { PageHead } from "../common/page-head"
import { RefusalNote } from "../common/refusal-note"
import { UnitPicker, usePickedUnits } from "../picked-units"

const BLANK = { location_id: "", bin: "", condition_id: "", reason: "" }

/** Scans lent units that are back; they wait for inspection. */
export const TakeBackPage = () => {
  const t = useT()
  const navigate = useNavigate()
  const showUndo = useUndoToast()
  const store = usePickedUnits("loan-return")
  const whyNot = useMemo(() => whyNotFor("return_from_loan"), [])
  const [values, setValues] = useState(BLANK)
  const { mutate, isPending, error } = useReturnLoan()
  const count = store.list.units.length
  const field = (name: keyof typeof BLANK) => ({
    isOptional: true,
    value: values[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  })
  const send = () => {
    const ids = store.list.units.map(({ id }) => id)
    mutate(
      { serials: ids.map((id) => ({ serial_id: id })), ...saidOf(values) },
      {
        onSuccess: ({ operation }) => {
          store.remove(ids)
          showUndo(t("loan.back", { count: operation.serial_count }), operation.id)
          navigate(paths.loans())
        },
        onError: (failure) => {
          store.markRefused(failure)
          toast.error(t("loan.refusedBack"))
        },
      }
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("loan.takeBack")} subtitle={t("loan.takeBackHint")} />
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <Container className="min-w-0 flex-1 p-0">
          <UnitPicker
            store={store}
            whyNot={whyNot}
            label={t("loan.scanBack")}
            empty={t("loan.empty")}
            autoFocus
          />
        </Container>
        <Container className="w-full divide-y p-0 xl:max-w-[440px]">
          <div className="flex flex-col gap-y-4 px-6 py-4">
            <LocationField label={t("fields.location")} {...field("location_id")} />
            <TextField label={t("fields.bin")} {...field("bin")} />
            <ConditionField label={t("case.conditionBack")} {...field("condition_id")} />
            <LongTextField label={t("fields.notes")} rows={2} {...field("reason")} />
          </div>
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("loan.refusedBack")} error={error} />
            <Button
              className="w-full"
              disabled={count === 0 || store.isScanning}
              isLoading={isPending}
              onClick={send}
              data-testid="loan-submit"
            >
              {t("loan.submitBack", { count })}
            </Button>
          </div>
        </Container>
      </div>
    </div>
  )
}
