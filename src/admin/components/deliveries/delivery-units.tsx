import { Badge, Container, Heading, Tabs } from "@medusajs/ui"
import { useState } from "react"
import { DELIVERY_OUTCOMES, type DeliveryOutcome } from "../../../lifecycle/deliveries"
import type { DeliveryView } from "../../../types/deliveries"
import { useDeliverySerials } from "../../hooks/use-deliveries"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { UnitRows } from "../common/unit-rows"
import { sumsOf } from "./sums"

const PAGE = 50

/** The units of a delivery by what became of them; nothing while no number is known. */
export const DeliveryUnits = ({ delivery }: { delivery: DeliveryView }) => {
  const t = useT()
  const number = useNumber()
  const { counts } = sumsOf(delivery)
  const shown = DELIVERY_OUTCOMES.filter((outcome) => counts[outcome] > 0)
  const [chosen, setChosen] = useState<DeliveryOutcome | null>(null)
  const outcome = chosen !== null && shown.includes(chosen) ? chosen : shown[0]
  if (outcome === undefined) {
    return null
  }
  return (
    <Container className="divide-y p-0" data-testid="delivery-units">
      <Heading level="h2" className="px-6 py-4">
        {t("delivery.units")}
      </Heading>
      <Tabs
        value={outcome}
        onValueChange={(value) => setChosen(value as DeliveryOutcome)}
        className="divide-y"
      >
        <Tabs.List className="flex-wrap px-6 py-3">
          {shown.map((name) => (
            <Tabs.Trigger key={name} value={name} className="flex items-center gap-x-2">
              {t(`delivery.outcomes.${name}`)}
              <Badge size="2xsmall" className="tabular-nums">
                {number(counts[name])}
              </Badge>
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value={outcome}>
          <OutcomePage key={outcome} id={delivery.id} outcome={outcome} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

const OutcomePage = ({ id, outcome }: { id: string; outcome: DeliveryOutcome }) => {
  const [offset, setOffset] = useState(0)
  const query = useDeliverySerials(id, { outcome, limit: PAGE, offset })
  return (
    <QueryState query={query} rows={5}>
      {({ serials, count }) => (
        <>
          <UnitRows serials={serials} />
          <Pager count={count} limit={PAGE} offset={offset} onChange={setOffset} />
        </>
      )}
    </QueryState>
  )
}
