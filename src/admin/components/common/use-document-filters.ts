import { createDataTableFilterHelper, type DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"

const filterHelper = createDataTableFilterHelper<unknown>()

/** The texts of a list's filters; to be kept between renderings. */
interface DocumentFilters {
  statuses: readonly string[]
  /** The key under which the statuses' texts stand. */
  statusTexts: string
  /** The filters by location: their names, as the API has them, and the keys of their labels. */
  locations: Readonly<Record<string, string>>
}

/** The filters of a list of documents: by status, and by where. */
export function useDocumentFilters({
  statuses,
  statusTexts,
  locations,
}: DocumentFilters): DataTableFilter[] {
  const t = useT()
  const { data: known } = useLocations()
  return useMemo(() => {
    const options = (known ?? []).map(({ id, name }) => ({ label: name, value: id }))
    return [
      filterHelper.custom({
        id: "status",
        type: "radio",
        label: t("fields.status"),
        options: statuses.map((status) => ({
          label: t(`${statusTexts}.${status}`),
          value: status,
        })),
      }),
      ...Object.entries(locations).map(([id, label]) =>
        filterHelper.custom({ id, type: "multiselect", label: t(label), options })
      ),
    ] as DataTableFilter[]
  }, [t, known, statuses, statusTexts, locations])
}
