import { Button, Container, Text, toast } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useDispatch, useMove } from "../../hooks/use-transfers"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { whyNotFor } from "../../lib/why-not"
import { AlthoughNeeded } from "../common/although-needed"
import { LocationField, LongTextField, TextField } from "../common/field"
import { PageHead } from "../common/page-head"
import { RefusalNote } from "../common/refusal-note"
import { SwitchRow } from "../common/switch-row"
import { UnitPicker, usePickedUnits } from "../picked-units"

/** Scans units and sends them to another location, or moves them there at once. */
export const StartTransferPage = () => {
  const t = useT()
  const store = usePickedUnits("transfer")
  const whyNot = useMemo(() => whyNotFor("dispatch"), [])
  const form = useTransferForm(store)
  const count = store.list.units.length
  const origins = [...new Set(store.list.units.map(({ location }) => location?.name ?? ""))]

  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("transfer.start")} subtitle={t("transfer.startHint")} />
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <Container className="min-w-0 flex-1 p-0">
          <UnitPicker
            store={store}
            whyNot={whyNot}
            label={t("transfer.scan")}
            empty={t("transfer.emptyList")}
            autoFocus
          />
        </Container>
        <Container className="w-full divide-y p-0 xl:max-w-[440px]">
          <div className="flex flex-col gap-y-4 px-6 py-4">
            {count > 0 && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("transfer.from", { place: origins.join(", ") })}
              </Text>
            )}
            <LocationField
              label={t("transfer.destination")}
              value={form.values.destination}
              onChange={(destination) => form.set({ destination })}
            />
            <TextField
              label={t("fields.reference")}
              isOptional
              value={form.values.reference}
              onChange={(reference) => form.set({ reference })}
            />
            <LongTextField
              label={t("fields.notes")}
              isOptional
              rows={2}
              value={form.values.note}
              onChange={(note) => form.set({ note })}
            />
            <SwitchRow
              label={t("transfer.atOnce")}
              hint={t("transfer.atOnceHint")}
              isOn={form.values.isAtOnce}
              onChange={(isAtOnce) => form.set({ isAtOnce })}
            />
            <AlthoughNeeded
              error={form.error}
              isOn={form.values.isAlthoughNeeded}
              onChange={(isAlthoughNeeded) => form.set({ isAlthoughNeeded })}
            />
          </div>
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("transfer.refused")} error={form.error} />
            <Button
              className="w-full"
              disabled={count === 0 || store.isScanning || form.values.destination === ""}
              isLoading={form.isSending}
              onClick={form.send}
              data-testid="transfer-submit"
            >
              {t(form.values.isAtOnce ? "transfer.move" : "transfer.send", { count })}
            </Button>
          </div>
        </Container>
      </div>
    </div>
  )
}

const BLANK = {
  destination: "",
  reference: "",
  note: "",
  isAtOnce: false,
  isAlthoughNeeded: false,
}

function useTransferForm(store: ReturnType<typeof usePickedUnits>) {
  const t = useT()
  const navigate = useNavigate()
  const showUndo = useUndoToast()
  const [values, setValues] = useState(BLANK)
  const [dispatch, move] = [useDispatch(), useMove()]
  const { mutate, isPending, error } = values.isAtOnce ? move : dispatch
  const { destination, reference, note, isAtOnce, isAlthoughNeeded } = values
  const send = () => {
    const ids = store.list.units.map(({ id }) => id)
    mutate(
      {
        destination_location_id: destination,
        serials: ids.map((id) => ({ serial_id: id })),
        ...(reference.trim() === "" ? {} : { reference: reference.trim() }),
        ...(note.trim() === "" ? {} : { note: note.trim() }),
        ...(isAlthoughNeeded ? { although_needed: true } : {}),
      },
      {
        onSuccess: ({ operation, transfer }) => {
          store.remove(ids)
          showUndo(
            t(isAtOnce ? "transfer.moved" : "transfer.sent", { count: operation.serial_count }),
            operation.id
          )
          navigate(paths.transfer(transfer.id))
        },
        onError: (failure) => {
          store.markRefused(failure)
          toast.error(t("transfer.refused"))
        },
      }
    )
  }
  return {
    values,
    set: (change: Partial<typeof BLANK>) => setValues((before) => ({ ...before, ...change })),
    send,
    isSending: isPending,
    error,
  }
}
