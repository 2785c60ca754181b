import { Text } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ListedUnits } from "../common/listed-units"
import { TextLink } from "../common/text-link"
import type { PickedStore } from "./use-picked-units"

/** The units that a clerk is about to act on. */
export const PickedList = ({ store, empty }: { store: PickedStore; empty: string }) => {
  const t = useT()
  const { units, problems } = store.list
  return (
    <ListedUnits
      units={units}
      keyOf={({ id }) => id}
      problems={problems}
      texts={{ empty, count: t("picked.count", { count: units.length }) }}
      testIds={{ count: "picked-count", unit: "picked-unit" }}
      onRemove={store.remove}
      onClear={store.clear}
    >
      {({ id, number, item, location, bin }) => ({
        name: (
          <>
            <TextLink to={paths.serial(id)} isNumber>
              {number}
            </TextLink>{" "}
            <span className="text-ui-fg-subtle">{item}</span>
          </>
        ),
        facts: (
          <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0">
            {[location?.name, bin && t("serial.inBin", { bin })].filter(Boolean).join(" · ")}
          </Text>
        ),
      })}
    </ListedUnits>
  )
}
