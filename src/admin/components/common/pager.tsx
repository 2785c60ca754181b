import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Pages of a list that is longer than one; in the words of Medusa's own tables. */
export const Pager = ({
  count,
  limit,
  offset,
  onChange,
}: {
  count: number
  limit: number
  offset: number
  onChange: (offset: number) => void
}) => {
  const { t: ofMedusa } = useTranslation()
  if (count <= limit) {
    return null
  }
  const page = Math.floor(offset / limit)
  const pages = Math.ceil(count / limit)
  return (
    <Table.Pagination
      count={count}
      pageSize={limit}
      pageIndex={page}
      pageCount={pages}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pages}
      previousPage={() => onChange(offset - limit)}
      nextPage={() => onChange(offset + limit)}
      translations={{
        of: ofMedusa("general.of"),
        results: ofMedusa("general.results"),
        pages: ofMedusa("general.pages"),
        prev: ofMedusa("general.prev"),
        next: ofMedusa("general.next"),
      }}
    />
  )
}
