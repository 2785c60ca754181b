import { Text } from "@medusajs/ui"
import { POLICY_CHOICES } from "../../../lifecycle/policy"
import type { PolicyView } from "../../../types/api"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { QueryState } from "../common/query-state"
import { ChoicePart } from "./choice-part"
import { FormatPart } from "./format-part"
import { ReturnConditionPart } from "./return-condition-part"
import { TextPart } from "./text-part"
import { WarrantyPart } from "./warranty-part"

type ChoiceName = keyof typeof POLICY_CHOICES

const BEFORE_SALE = [
  "receipt",
  "allocation",
  "strategy",
  "fulfillment",
  "unknown_at_capture",
] as const
const RETURNS = ["return", "after_return"] as const

/** What a tracked item demands; each part is saved as it is chosen. */
export const PolicyForm = ({ itemId }: { itemId: string }) => {
  const t = useT()
  const query = usePolicy(itemId)
  return (
    <QueryState query={query} rows={6}>
      {({ policy }) => (
        <div className="divide-y">
          <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
            {t("policy.intro")}
          </Text>
          <Choices names={BEFORE_SALE} itemId={itemId} policy={policy} />
          <Choices names={RETURNS} itemId={itemId} policy={policy} />
          <ReturnConditionPart itemId={itemId} policy={policy} />
          <FormatPart itemId={itemId} policy={policy} />
          <TextPart itemId={itemId} policy={policy} name="generator" />
          <WarrantyPart itemId={itemId} policy={policy} />
        </div>
      )}
    </QueryState>
  )
}

const Choices = ({
  names,
  ...part
}: {
  names: readonly ChoiceName[]
  itemId: string
  policy: PolicyView
}) =>
  names.map((name) => <ChoicePart key={name} name={name} values={POLICY_CHOICES[name]} {...part} />)
