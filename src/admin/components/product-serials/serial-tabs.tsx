import { Badge, Tabs } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { LevelView } from "../../../types/stock"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { AwaitingList, awaitingOf } from "../tracking"

type TabName = "overview" | "units" | "awaiting" | "activity" | "policy"

interface SerialTabsProps {
  /** Which tab stands first, and open. */
  first?: TabName
  levels: readonly LevelView[]
  overview: ReactNode
  units: ReactNode
  activity: ReactNode
  policy: ReactNode
}

const NAMES: readonly TabName[] = ["overview", "units", "awaiting", "activity", "policy"]

/** The Serials tab of a product or item: how it stands, its units, what awaits serials, what happened, and its policy. */
export const SerialTabs = ({
  first = "overview",
  levels,
  overview,
  units,
  activity,
  policy,
}: SerialTabsProps) => {
  const t = useT()
  const number = useNumber()
  const awaiting = awaitingOf(levels)
  const names = [first, ...NAMES.filter((name) => name !== first)]
  const contents: Record<TabName, ReactNode> = {
    overview,
    units,
    activity,
    policy,
    awaiting: <AwaitingList levels={levels} />,
  }
  return (
    <Tabs defaultValue={first} className="divide-y">
      <Tabs.List className="overflow-x-auto px-6 py-3">
        {names.map((name) => (
          <Tabs.Trigger key={name} value={name} className="gap-x-1.5">
            {t(`product.${name}`)}
            {name === "awaiting" && awaiting > 0 && (
              <Badge size="2xsmall" color="orange" rounded="full">
                {number(awaiting)}
              </Badge>
            )}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {names.map((name) => (
        <Tabs.Content key={name} value={name}>
          {contents[name]}
        </Tabs.Content>
      ))}
    </Tabs>
  )
}
