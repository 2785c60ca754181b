import { useMutation } from "@tanstack/react-query"
import type { SlipChoice } from "../../lifecycle/slips"
import type {
  BarcodeResponse,
  LabelPreviewQuery,
  LabelResponse,
  LabelsBody,
} from "../../types/labels"
import { saveAnswer } from "../lib/client"
import { queryKeys } from "../lib/query-keys"
import { localDay } from "../lib/scan-text"
import { useApiQuery } from "./use-api-query"
import { useOperation } from "./use-operations"

/** How one unit's label will look. */
export const useLabelPreview = (
  serialId: string,
  query: LabelPreviewQuery,
  options: { enabled: boolean }
) =>
  useApiQuery<LabelResponse>(
    queryKeys.label(serialId, query),
    { path: `/admin/serials/${serialId}/label`, query: { ...query } },
    { keepPrevious: true, ...options }
  )

/** The unit whose label is shown for all: the first of those named, or of an operation. */
export const useFirstUnit = (
  units: { serial_ids: string[] } | { operation_id: string }
): string | undefined => {
  const id = "operation_id" in units ? units.operation_id : ""
  const { data } = useOperation(id)
  return "serial_ids" in units ? units.serial_ids[0] : data?.serials[0]?.id
}

/** The bar code of a unit. */
export const useBarcode = (serialId: string) =>
  useApiQuery<BarcodeResponse>(queryKeys.barcode(serialId), {
    path: `/admin/serials/${serialId}/barcode`,
  })

/** Saves labels as a PDF. */
export const useSaveLabels = () =>
  useMutation<void, Error, LabelsBody>({
    mutationFn: (body) =>
      saveAnswer(
        { path: "/admin/serials/labels", method: "POST", body },
        `labels-${localDay(new Date())}.pdf`
      ),
  })

/** Saves a slip as a PDF. */
export const useSaveSlip = () =>
  useMutation<void, Error, { path: string; name: string; query: SlipChoice }>({
    mutationFn: ({ path, name, query }) => saveAnswer({ path, query: { ...query } }, `${name}.pdf`),
  })
