import {
  POLICY_PARTS,
  type CustomerWarrantyRule,
  type PolicyLayer,
} from "../../../lifecycle/policy"
import { useConditions } from "../../hooks/use-tracking"
import { useT, type Translate } from "../../i18n/use-t"

/** What a layer says itself, part by part, in words. */
export function usePartTexts(): (parts: PolicyLayer) => { name: string; text: string }[] {
  const t = useT()
  const { data } = useConditions()
  const conditionOf = (id: string) =>
    id === "ask"
      ? t("policy.return_condition.ask")
      : (data?.conditions.find((condition) => condition.id === id)?.name ?? id)
  return (parts) =>
    POLICY_PARTS.filter((name) => (parts[name] ?? null) !== null).map((name) => ({
      name,
      text: t("policy.partText", {
        part: t(`policy.${name}.label`),
        value: valueText(t, name, parts, conditionOf),
      }),
    }))
}

function valueText(
  t: Translate,
  name: keyof PolicyLayer,
  parts: PolicyLayer,
  conditionOf: (id: string) => string
): string {
  switch (name) {
    case "return_condition":
      return conditionOf(parts.return_condition ?? "ask")
    case "format":
      return parts.format?.pattern ?? t(`policy.format.kinds.${parts.format?.kind ?? "any"}`)
    case "generator":
      return parts.generator ?? ""
    case "customer_warranty":
      return warrantyText(t, parts.customer_warranty ?? null)
    default:
      return t(`policy.${name}.values.${parts[name] ?? ""}`)
  }
}

function warrantyText(t: Translate, rule: CustomerWarrantyRule | null): string {
  return rule === null || rule.months === 0
    ? t("general.none")
    : t("policy.customer_warranty.short", {
        count: rule.months,
        start: t(`policy.customer_warranty.starts.${rule.starts_at}`),
      })
}
