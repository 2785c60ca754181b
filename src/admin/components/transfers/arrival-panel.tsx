import { Button, Container, Heading } from "@medusajs/ui"
import { useCallback } from "react"
import type { SerialView } from "../../../types/serials"
import type { TransferResponse } from "../../../types/transfers"
import { useArrive } from "../../hooks/use-transfers"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { whyNotFor } from "../../lib/why-not"
import { RefusalNote } from "../common/refusal-note"
import { UnitPicker, usePickedUnits } from "../picked-units"

const whyNotArrive = whyNotFor("arrive")

/** Scans what has come, and takes it into stock at the destination; or all that is on its way, in one go. */
export const ArrivalPanel = ({ transfer }: Pick<TransferResponse, "transfer">) => {
  const t = useT()
  const store = usePickedUnits(`arrival:${transfer.id}`)
  const showUndo = useUndoToast()
  const { mutate, isPending, error } = useArrive(transfer.id)
  const whyNot = useCallback(
    (unit: SerialView) =>
      whyNotArrive(unit) ??
      (unit.transfer_id === transfer.id
        ? null
        : t("transfer.otherTransfer", { number: unit.number })),
    [t, transfer.id]
  )
  const scanned = store.list.units.length
  const waiting = transfer.counts.in_transit

  const arrive = (ids: readonly string[] | "all") =>
    mutate(ids === "all" ? { all: true } : { serials: ids.map((id) => ({ serial_id: id })) }, {
      onSuccess: ({ operation }) => {
        if (ids === "all") {
          store.clear()
        } else {
          store.remove(ids)
        }
        showUndo(t("transfer.arrived", { count: operation.serial_count }), operation.id)
      },
      onError: store.markRefused,
    })

  return (
    <Container className="divide-y p-0" data-testid="transfer-arrival">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("transfer.takeIn", { place: transfer.destination.name })}</Heading>
        <div className="flex items-center gap-x-2">
          <Button
            size="small"
            variant="secondary"
            isLoading={isPending}
            onClick={() => arrive("all")}
          >
            {t("transfer.allArrived", { count: waiting })}
          </Button>
          <Button
            size="small"
            disabled={scanned === 0 || store.isScanning}
            isLoading={isPending}
            onClick={() => arrive(store.list.units.map(({ id }) => id))}
            data-testid="arrive-scanned"
          >
            {t("transfer.takeInScanned", { count: scanned })}
          </Button>
        </div>
      </div>
      {error !== null && (
        <div className="px-6 py-3">
          <RefusalNote label={t("transfer.refused")} error={error} />
        </div>
      )}
      <UnitPicker
        store={store}
        whyNot={whyNot}
        label={t("transfer.scanArrived")}
        empty={t("transfer.scanArrivedEmpty")}
        autoFocus
      />
    </Container>
  )
}
