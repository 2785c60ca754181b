import { Button, Input, Select, Text } from "@medusajs/ui"
import { useState } from "react"
import type { CustomerWarrantyRule } from "../../../lifecycle/policy"
import type { PolicyView } from "../../../types/api"
import { useT } from "../../i18n/use-t"
import { PartRow } from "./part-row"
import { useSavePart } from "./use-save-part"

const STARTS = ["sale", "shipment", "delivery", "registration"] as const
const NO_WARRANTY: CustomerWarrantyRule = {
  months: 0,
  starts_at: "sale",
  on_resale: "fresh",
  on_replacement: "remaining",
}

/** How long the customer's warranty runs, and from when. */
export const WarrantyPart = ({ itemId, policy }: { itemId: string; policy: PolicyView }) => {
  const t = useT()
  const { save, isSaving } = useSavePart(itemId)
  const saved = policy.effective.customer_warranty ?? NO_WARRANTY
  const [rule, setRule] = useState(saved)
  const isChanged = JSON.stringify(rule) !== JSON.stringify(saved)
  return (
    <PartRow name="customer_warranty">
      {(ids) => (
        <div className="flex flex-wrap items-center gap-2">
          <Input
            {...ids}
            size="small"
            type="number"
            min={0}
            max={600}
            className="w-14"
            value={rule.months}
            onChange={(event) =>
              setRule({
                ...rule,
                months: Math.max(0, Math.trunc(Number(event.currentTarget.value))),
              })
            }
          />
          <Text size="small">{t("policy.customer_warranty.months")}</Text>
          <div className="min-w-[120px] flex-1">
            <Select
              size="small"
              value={rule.starts_at}
              disabled={rule.months === 0}
              onValueChange={(start) =>
                setRule({ ...rule, starts_at: start as CustomerWarrantyRule["starts_at"] })
              }
            >
              <Select.Trigger aria-label={t("policy.customer_warranty.start")}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {STARTS.map((start) => (
                  <Select.Item key={start} value={start}>
                    {t(`policy.customer_warranty.starts.${start}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <Button
            size="small"
            variant="secondary"
            disabled={!isChanged}
            isLoading={isSaving}
            onClick={() => save({ customer_warranty: rule.months === 0 ? null : rule })}
          >
            {t("general.save")}
          </Button>
        </div>
      )}
    </PartRow>
  )
}
