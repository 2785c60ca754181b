import { clx, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useNumber } from "../../hooks/use-number"
import { useLocationSerials } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { LocationActivity } from "./location-activity"
import { locationFigures, type LocationFigure } from "./location-figures"

/** Serials on the page of a stock location: how many units are there, what waits, what is under way, each a way to its list; and what was done last. */
export const LocationSerialsSection = ({ locationId }: { locationId: string }) => {
  const t = useT()
  const query = useLocationSerials(locationId)
  return (
    <Container className="divide-y p-0" data-testid="location-serials">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("product.title")}</Heading>
        <LinkButton to={paths.receive({ locationId })}>{t("product.receive")}</LinkButton>
      </div>
      <QueryState query={query}>
        {(answer) => {
          const figures = locationFigures(locationId, answer)
          return figures.length === 0 ? (
            <Text size="small" className="text-ui-fg-subtle px-6 py-4">
              {t("location.none")}
            </Text>
          ) : (
            <ul className="divide-y">
              {figures.map((figure) => (
                <Figure key={figure.name} figure={figure} />
              ))}
            </ul>
          )
        }}
      </QueryState>
      <LocationActivity locationId={locationId} />
    </Container>
  )
}

const Figure = ({ figure: { name, count, to, isAlarm } }: { figure: LocationFigure }) => {
  const t = useT()
  const number = useNumber()
  return (
    <li data-testid={`location-${name}`}>
      <Link
        to={to}
        className="hover:bg-ui-bg-base-hover transition-fg focus-visible:shadow-borders-focus flex items-center justify-between gap-x-4 px-6 py-3 outline-none"
      >
        <span className="txt-compact-small text-ui-fg-subtle">
          {t(`location.figures.${name}`, { count })}
        </span>
        <span
          className={clx("txt-compact-small-plus tabular-nums", {
            "text-ui-fg-error": isAlarm,
            "text-ui-fg-base": !isAlarm,
          })}
        >
          {number(count)}
        </span>
      </Link>
    </li>
  )
}
