import { ExclamationCircle } from "@medusajs/icons"
import { Badge, Heading, Text } from "@medusajs/ui"
import type { ClaimSerialsResponse } from "../../../types/returns"
import { useT } from "../../i18n/use-t"
import { WithRight } from "../common/with-right"
import { ScanField, useScanQueue } from "../scan-field"
import { ClaimPlaceBlock } from "./claim-place-block"
import { claimPlacesOf, unnamedOf, type ClaimPlace } from "./claim-places"
import { useClaimScan } from "./use-claim-scan"

/** One claim: which units are at fault, and which came in their place. */
export const ClaimBlock = ({
  orderId,
  claim,
}: {
  orderId: string
  claim: ClaimSerialsResponse
}) => {
  const places = claimPlacesOf(claim)
  return places.length > 0 ? <Claim orderId={orderId} claim={claim} places={places} /> : null
}

const Claim = ({
  orderId,
  claim,
  places,
}: {
  orderId: string
  claim: ClaimSerialsResponse
  places: readonly ClaimPlace[]
}) => {
  const t = useT()
  const { queue, state } = useScanQueue(useClaimScan(orderId, claim.claim_id))
  const unnamed = places.reduce((sum, place) => sum + unnamedOf(place), 0)
  const isOpen = places.some(
    (place) => unnamedOf(place) > 0 || place.component.named.some((unit) => !unit.replaced_by)
  )
  // The end of an id, as Medusa shows it.
  const title = t("claim.title", { id: claim.claim_id.slice(-7) })
  return (
    <section className="bg-ui-bg-subtle divide-y" aria-label={title} data-testid="claim-serials">
      <div className="flex items-center gap-x-2 px-6 py-4">
        <ExclamationCircle aria-hidden className="text-ui-fg-subtle" />
        <Heading level="h3">{title}</Heading>
        <Badge size="2xsmall" color={unnamed > 0 ? "orange" : "green"}>
          {unnamed > 0 ? t("return.missing", { count: unnamed }) : t("claim.complete")}
        </Badge>
      </div>
      {isOpen && (
        <WithRight right="capture">
          <div className="px-6 py-4">
            <ScanField queue={queue} state={state} label={t("claim.scan")} />
          </div>
        </WithRight>
      )}
      {places.map((place) => (
        <ClaimPlaceBlock key={place.key} orderId={orderId} claimId={claim.claim_id} place={place} />
      ))}
      <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-3">
        {t("claim.hint")}
      </Text>
    </section>
  )
}
