import type { LevelView } from "../../../types/stock"
import { useT } from "../../i18n/use-t"
import { Empty } from "../common/empty"
import { LevelsTable } from "./levels-table"

/** Where stock is without serials: the to-do list while tracking is being introduced. */
export const AwaitingList = ({ levels }: { levels: readonly LevelView[] }) => {
  const t = useT()
  const awaiting = levels.filter((level) => level.awaiting > 0)
  return awaiting.length === 0 ? (
    <Empty title={t("awaiting.none")} message={t("awaiting.noneHint")} />
  ) : (
    <LevelsTable levels={awaiting} />
  )
}

/** How many units of stock await serials. */
export function awaitingOf(levels: readonly LevelView[]): number {
  return levels.reduce((sum, { awaiting }) => sum + awaiting, 0)
}
