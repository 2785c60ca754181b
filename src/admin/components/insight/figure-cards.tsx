import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { FIGURES } from "../common/inline-styles"

/** One figure in a word; with a way to the list of what it counts, if there is one. */
export interface FigureCard {
  name: string
  label: string
  value: string
  to?: string
}

/** The figures that matter most, before the chart. */
export const FigureCards = ({ cards }: { cards: readonly FigureCard[] }) => (
  <ul className="grid gap-3" style={FIGURES}>
    {cards.map((card) => (
      <li key={card.name} data-testid={`figure-${card.name}`}>
        {card.to === undefined ? (
          <div className="shadow-elevation-card-rest bg-ui-bg-component h-full rounded-lg px-4 py-3">
            <Content card={card} />
          </div>
        ) : (
          <Link
            to={card.to}
            className="shadow-elevation-card-rest bg-ui-bg-component transition-fg hover:shadow-elevation-card-hover focus-visible:shadow-borders-focus block h-full rounded-lg px-4 py-3 outline-none"
          >
            <Content card={card} />
          </Link>
        )}
      </li>
    ))}
  </ul>
)

const Content = ({ card: { label, value } }: { card: FigureCard }): ReactNode => (
  <>
    <Text size="large" leading="compact" weight="plus" className="tabular-nums">
      {value}
    </Text>
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {label}
    </Text>
  </>
)
