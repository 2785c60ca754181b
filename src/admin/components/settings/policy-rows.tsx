import { Badge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { PolicyListResponse } from "../../../types/policies"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { TextLink } from "../common/text-link"
import { usePartTexts } from "../policy"

type PolicyRow = PolicyListResponse["policies"][number]

/** Items, each with what is said of it alone. */
export const PolicyRows = ({
  policies,
  action,
}: {
  policies: readonly PolicyRow[]
  action: (policy: PolicyRow) => ReactNode
}) => {
  const t = useT()
  const textsOf = usePartTexts()
  return (
    <ul className="divide-y">
      {policies.map((policy) => {
        const texts = textsOf(policy.parts)
        return (
          <li
            key={policy.inventory_item_id}
            data-testid="policy-row"
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3"
          >
            <div className="flex min-w-0 flex-1 flex-col gap-y-1">
              <Text size="small" leading="compact">
                <TextLink to={paths.inventoryItem(policy.inventory_item_id)}>
                  {policy.item ? itemLabel(policy.item) : policy.inventory_item_id}
                </TextLink>
              </Text>
              {texts.length === 0 ? (
                <Text size="small" className="text-ui-fg-subtle">
                  {t("settings.item.same")}
                </Text>
              ) : (
                <div className="flex flex-wrap gap-1">
                  {texts.map(({ name, text }) => (
                    <Badge key={name} size="2xsmall" className="h-auto whitespace-normal">
                      {text}
                    </Badge>
                  ))}
                </div>
              )}
            </div>
            {action(policy)}
          </li>
        )
      })}
    </ul>
  )
}
