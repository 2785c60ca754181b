import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { DeliveryView } from "../../../types/deliveries"
import type { FormatRule } from "../../../lifecycle/formats"
import { useT } from "../../i18n/use-t"
import { itemLabel } from "../../lib/item-label"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { TextLink } from "../common/text-link"
import { notListed } from "./delivery-line"
import { addUnits, countOf } from "./receive-draft"
import type { DraftStore } from "./use-draft"

/** How many announced numbers are offered one by one; all can be taken at once. */
const OFFERED = 24

/** The delivery that is received against: what its line still lacks, and its announced numbers to take. */
export const DeliveryPanel = ({
  delivery,
  itemId,
  waiting,
  format,
  store,
}: {
  delivery: DeliveryView
  itemId: string
  /** The announced numbers of the line that have not come. */
  waiting: readonly string[]
  format: FormatRule
  store: DraftStore
}) => {
  const t = useT()
  const missing = delivery.lines.find(({ item }) => item.id === itemId)?.missing ?? 0
  const others = delivery.lines.filter((line) => line.item.id !== itemId && line.missing > 0)
  const over = countOf(store.draft) - missing
  return (
    <Container className="divide-y p-0" data-testid="receive-delivery">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="min-w-0">
          <Heading level="h2">
            {[delivery.supplier, delivery.reference].filter(Boolean).join(" · ")}
          </Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("delivery.expectedOfLine", { count: missing })}
          </Text>
          {over > 0 && (
            <Text size="small" role="status" className="text-ui-fg-error">
              {t("delivery.takesOver", { count: over })}
            </Text>
          )}
          {others.length > 0 && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("delivery.otherLines")}{" "}
              {others.map(({ item, missing: count }, place) => (
                <span key={item.id}>
                  {place > 0 && ", "}
                  <TextLink
                    to={paths.receive({
                      deliveryId: delivery.id,
                      itemId: item.id,
                      locationId: delivery.location.id,
                    })}
                  >
                    {itemLabel(item)}
                  </TextLink>{" "}
                  ({t("delivery.missing", { count })})
                </span>
              ))}
            </Text>
          )}
        </div>
        <LinkButton to={paths.delivery(delivery.id)}>{t("delivery.open")}</LinkButton>
      </div>
      <Announced numbers={notListed(waiting, store.draft, format)} format={format} store={store} />
    </Container>
  )
}

const Announced = ({
  numbers,
  format,
  store: { update },
}: {
  numbers: readonly string[]
  format: FormatRule
  store: DraftStore
}) => {
  const t = useT()
  const take = (taken: readonly string[]) =>
    update((draft) => {
      const units = taken.map((number) => ({ number }))
      return addUnits({ ...draft, mode: listMode(draft.mode) }, units, format).draft
    })
  if (numbers.length === 0) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Text size="small" weight="plus">
          {t("delivery.announced", { count: numbers.length })}
        </Text>
        <Button size="small" variant="secondary" onClick={() => take(numbers)}>
          {t("delivery.takeAll")}
        </Button>
      </div>
      <ul className="flex flex-wrap gap-2">
        {numbers.slice(0, OFFERED).map((number) => (
          <li key={number}>
            <Button
              size="small"
              variant="secondary"
              className="font-mono"
              aria-label={t("delivery.take", { number })}
              onClick={() => take([number])}
            >
              {number}
            </Button>
          </li>
        ))}
      </ul>
      {numbers.length > OFFERED && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("general.more", { count: numbers.length - OFFERED })}
        </Text>
      )}
    </div>
  )
}

/** Numbers are taken onto the list, which is not shown while they are generated. */
function listMode<Mode extends string>(mode: Mode): Mode | "scan" {
  return mode === "generate" ? "scan" : mode
}
