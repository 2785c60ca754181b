import { BYTE_ORDER_MARK, csvRow } from "../../lifecycle/csv"

/** Saves what a table shows as a CSV file. */
export function saveCsv(
  name: string,
  rows: readonly (readonly (string | number | null)[])[]
): void {
  const url = URL.createObjectURL(
    new Blob([BYTE_ORDER_MARK, ...rows.map((row) => csvRow(row))], {
      type: "text/csv;charset=utf-8",
    })
  )
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
