import { useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { chosenColumns, saidOfColumns, type ColumnName } from "./columns"

/** Which columns a list shows; the choice stands in the URL, so that a link to the list keeps it. */
export function useChosenColumns(prefix: string | undefined, hidden: readonly ColumnName[]) {
  const [params, setParams] = useSearchParams()
  const name = prefix ? `${prefix}_columns` : "columns"
  const text = params.get(name)
  const hiddenText = hidden.join()
  const columns = useMemo(
    () => chosenColumns(text, hiddenText.split(",") as ColumnName[]),
    [text, hiddenText]
  )
  const choose = (chosen: readonly ColumnName[]) =>
    setParams(
      (before) => {
        const said = saidOfColumns(chosen, hidden)
        if (said === null) {
          before.delete(name)
        } else {
          before.set(name, said)
        }
        return before
      },
      { replace: true }
    )
  return {
    columns,
    toggle: (column: ColumnName) =>
      choose(
        columns.includes(column) ? columns.filter((one) => one !== column) : [...columns, column]
      ),
    reset: () => choose(chosenColumns(null, hidden)),
  }
}
