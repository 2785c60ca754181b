import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { POLICY_CHOICES } from "../../../lifecycle/policy"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { QueryState } from "../common/query-state"
import { ChoicePart } from "./choice-part"
import { formLayer, type FormLayer } from "./form-layer"
import { FormatPart } from "./format-part"
import { GeneratorPart } from "./generator-part"
import { IsNarrow } from "./part-row"
import { ReturnConditionPart } from "./return-condition-part"
import { WarrantyPart } from "./warranty-part"
import { LockedWithout } from "../common/with-right"

type ChoiceName = keyof typeof POLICY_CHOICES

/**
 * What a tracked item demands, or every item for `store`; with a location, what it demands there. Each part is saved as it
 * is chosen.
 */
export const PolicyForm = ({
  ownerId,
  locationId = null,
  isNarrow = false,
}: {
  ownerId: string
  locationId?: string | null
  /** For a drawer. */
  isNarrow?: boolean
}) => {
  const t = useT()
  const query = usePolicy(ownerId)
  return (
    <QueryState query={query} rows={6}>
      {({ policy }) => {
        const layer = formLayer(policy, ownerId, locationId)
        return (
          <div className="divide-y" data-testid="policy-form">
            <Text size="small" className="text-ui-fg-subtle px-6 py-4 text-pretty">
              {t(`policy.intro.${layer.below}`)}
            </Text>
            <IsNarrow.Provider value={isNarrow}>
              <LockedWithout right="configure">
                <Parts layer={layer} />
              </LockedWithout>
            </IsNarrow.Provider>
          </div>
        )
      }}
    </QueryState>
  )
}

/** How numbers look and where they are unique is the same at all locations, so a location's layer does not say it. */
const Parts = ({ layer }: { layer: FormLayer }) => (
  <>
    <Group name="numbers">
      {layer.locationId === null && <Choices names={["uniqueness"]} layer={layer} />}
      {layer.locationId === null && (
        <FormatPart key={savedOf(layer.effective.format)} layer={layer} />
      )}
      <GeneratorPart key={layer.effective.generator} layer={layer} />
    </Group>
    <Group name="incoming">
      <Choices names={["receipt"]} layer={layer} />
    </Group>
    <Group name="selling">
      <Choices
        names={["allocation", "strategy", "fulfillment", "unknown_at_capture", "storefront"]}
        layer={layer}
      />
      <Choices names={["book"]} layer={layer} />
      <WarrantyPart key={savedOf(layer.effective.customer_warranty)} layer={layer} />
    </Group>
    <Group name="comingBack">
      <Choices names={["return", "after_return"]} layer={layer} />
      <ReturnConditionPart layer={layer} />
    </Group>
  </>
)

/** What is typed begins anew when what is saved changes, such as by following the layer below. */
function savedOf(part: object | null): string {
  return JSON.stringify(part)
}

const Group = ({ name, children }: { name: string; children: ReactNode }) => {
  const t = useT()
  return (
    <section className="divide-y" aria-label={t(`policy.groups.${name}`)}>
      <Heading level="h3" className="text-ui-fg-subtle px-6 pb-2 pt-4">
        {t(`policy.groups.${name}`)}
      </Heading>
      {children}
    </section>
  )
}

const Choices = ({ names, layer }: { names: readonly ChoiceName[]; layer: FormLayer }) =>
  names.map((name) => (
    <ChoicePart key={name} name={name} values={POLICY_CHOICES[name]} layer={layer} />
  ))
