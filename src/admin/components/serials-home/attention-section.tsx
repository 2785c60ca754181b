import { clx, Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useAttention } from "../../hooks/use-attention"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { ErrorNote } from "../common/query-state"
import { attentionCards, TO_LIST, type AttentionCard } from "./attention-cards"
import { Whereabouts } from "./whereabouts"

/** What waits for somebody today, each thing a way to its list, and how many units stand where. */
export const AttentionSection = () => {
  const t = useT()
  const { data, error, refetch } = useAttention()
  return (
    <Container className="divide-y p-0" data-testid="attention">
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Heading level="h2">{t("attention.title")}</Heading>
        {data ? (
          <Cards cards={attentionCards(data)} days={data.soon.days} />
        ) : error ? (
          <ErrorNote error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton />
        )}
      </div>
      {data && <Whereabouts answer={data} />}
    </Container>
  )
}

const GRID = "grid grid-cols-2 gap-3 md:grid-cols-3"

const Cards = ({ cards, days }: { cards: readonly AttentionCard[]; days: number }) => {
  const t = useT()
  return cards.length === 0 ? (
    <Text size="small" className="text-ui-fg-subtle">
      {t("attention.nothing")}
    </Text>
  ) : (
    <ul className={GRID}>
      {cards.map((card) => (
        <li key={card.name} data-testid={`attention-${card.name}`}>
          <Card card={card} days={days} />
        </li>
      ))}
    </ul>
  )
}

const Card = ({ card, days }: { card: AttentionCard; days: number }) => {
  const t = useT()
  const number = useNumber()
  const { name, count, isAlarm, to } = card
  return (
    <Link
      to={to}
      state={TO_LIST}
      className="shadow-elevation-card-rest bg-ui-bg-component transition-fg hover:shadow-elevation-card-hover focus-visible:shadow-borders-focus block h-full rounded-lg px-4 py-3 outline-none"
    >
      <span
        className={clx("txt-compact-large-plus block tabular-nums", {
          "text-ui-fg-error": isAlarm,
          "text-ui-fg-base": !isAlarm,
        })}
      >
        {number(count)}
      </span>
      <span className="txt-compact-small text-ui-fg-subtle">
        {t(`attention.cards.${name}`, { count, days })}
      </span>
    </Link>
  )
}

const CardsSkeleton = () => {
  const t = useT()
  return (
    <div className={GRID} role="status" aria-label={t("general.loading")}>
      {Array.from({ length: 3 }, (_, card) => (
        <Skeleton key={card} className="h-[60px] w-full rounded-lg" />
      ))}
    </div>
  )
}
