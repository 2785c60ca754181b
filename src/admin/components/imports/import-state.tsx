import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import type { ImportState } from "../../../lifecycle/imports"
import { useT } from "../../i18n/use-t"

const COLORS: Readonly<Record<ImportState, ComponentProps<typeof StatusBadge>["color"]>> = {
  reading: "orange",
  broken: "red",
  checked: "blue",
  applying: "orange",
  failed: "red",
  done: "green",
  undoing: "orange",
  undone: "grey",
  discarded: "grey",
}

/** Where an import stands. */
export const ImportStateBadge = ({ state }: { state: ImportState }) => {
  const t = useT()
  return <StatusBadge color={COLORS[state]}>{t(`import.states.${state}`)}</StatusBadge>
}
