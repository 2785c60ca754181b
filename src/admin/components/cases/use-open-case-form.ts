import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import type { CaseKind } from "../../../lifecycle/cases"
import type { OpenCaseBody } from "../../../types/cases"
import { useOpenCase } from "../../hooks/use-cases"
import type { Kept } from "../../hooks/use-kept"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { saidOf } from "../../lib/said-of"
import type { PickedStore } from "../picked-units"
import { NONE_NEVER_SOLD, withoutSent, type NeverSold } from "./never-sold"

const BLANK = {
  is_awaited: false,
  customer_id: "",
  contact: "",
  location_id: "",
  vendor: "",
  reference: "",
  fault: "",
  note: "",
  due_on: "",
  cost: "",
  currency_code: "",
}

export type OpenCaseValues = typeof BLANK

/** What is said of a new case, and its opening. */
export function useOpenCaseForm(kind: CaseKind, store: PickedStore, neverSold: Kept<NeverSold>) {
  const t = useT()
  const navigate = useNavigate()
  const showUndo = useUndoToast()
  const [values, setValues] = useState<OpenCaseValues>(BLANK)
  const { mutate, isPending, error } = useOpenCase()
  const isSupplier = kind === "supplier"
  const fresh = isSupplier ? NONE_NEVER_SOLD : neverSold.value
  const count = store.list.units.length + fresh.numbers.length

  const send = () => {
    const ids = store.list.units.map(({ id }) => id)
    mutate(bodyOf(kind, values, ids, fresh), {
      onSuccess: ({ operation, case: opened }) => {
        store.remove(ids)
        neverSold.update((list) => withoutSent(list, fresh))
        showUndo(t("case.open.done", { count: operation.serial_count }), operation.id)
        navigate(paths.case(opened.id))
      },
      onError: (failure) => {
        store.markRefused(failure)
        toast.error(t("case.open.refused"))
      },
    })
  }

  return {
    values,
    set: (change: Partial<OpenCaseValues>) => setValues((before) => ({ ...before, ...change })),
    count,
    isComplete: count > 0 && !store.isScanning && (!isSupplier || values.vendor.trim() !== ""),
    send,
    isSending: isPending,
    error,
  }
}

function bodyOf(
  kind: CaseKind,
  values: OpenCaseValues,
  ids: readonly string[],
  { itemId, numbers }: NeverSold
): OpenCaseBody {
  const { is_awaited, location_id, customer_id, contact, cost, currency_code, ...details } = values
  const isSupplier = kind === "supplier"
  const serials = ids.map((id) => ({ serial_id: id }))
  return {
    kind,
    ...saidOf(details),
    ...(cost.trim() === "" ? {} : saidOf({ cost, currency_code })),
    // What only concerns customers' units.
    ...(isSupplier ? {} : saidOf({ location_id, customer_id, contact })),
    ...(is_awaited && !isSupplier ? { is_awaited } : {}),
    ...(serials.length === 0 ? {} : { serials }),
    ...(numbers.length === 0
      ? {}
      : { never_sold: { inventory_item_id: itemId, serials: [...numbers] } }),
  }
}
