import { Button, Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useState } from "react"
import { COUNT_OUTCOMES, type CountOutcome } from "../../../lifecycle/counts"
import type { CountView } from "../../../types/counts"
import { useFindings } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { Pager } from "../common/pager"
import { QueryState } from "../common/query-state"
import { isCorrectable } from "./corrections"
import { OutcomeCount } from "./count-status"
import { FindingRow } from "./finding-row"
import type { RecountList } from "./use-recount-list"
import type { Ticks } from "./use-ticks"

const PAGE = 50

interface FindingsProps {
  count: CountView
  outcomes: Record<CountOutcome, number>
  /** What is ticked and what is to be counted again; absent where nothing can be. */
  ticks?: Ticks
  recounts?: RecountList
}

/** What a count says, outcome by outcome; those that need somebody's eyes first. */
export const FindingsSection = (props: FindingsProps) => {
  const t = useT()
  const { outcomes, count } = props
  const shown = COUNT_OUTCOMES.filter((outcome) => outcomes[outcome] > 0)
  const [chosen, setChosen] = useState<CountOutcome | null>(null)
  const first = shown.find((outcome) => outcome !== "found") ?? shown[0]
  const outcome = chosen !== null && shown.includes(chosen) ? chosen : first
  return (
    <Container className="divide-y p-0" data-testid="count-findings">
      <Heading level="h2" className="px-6 py-4">
        {t(`count.findings.${count.status}`)}
      </Heading>
      {outcome === undefined ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("count.nothing")}
        </Text>
      ) : (
        <Tabs
          value={outcome}
          onValueChange={(value) => setChosen(value as CountOutcome)}
          className="divide-y"
        >
          <Tabs.List className="flex-wrap px-6 py-3">
            {shown.map((name) => (
              <Tabs.Trigger key={name} value={name} className="flex items-center gap-x-2">
                {t(`count.outcomes.${name}`)}
                <OutcomeCount outcome={name} count={outcomes[name]} />
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={outcome}>
            <OutcomePage key={outcome} outcome={outcome} {...props} />
          </Tabs.Content>
        </Tabs>
      )}
    </Container>
  )
}

const OutcomePage = ({
  count,
  outcome,
  ticks,
  recounts,
}: FindingsProps & { outcome: CountOutcome }) => {
  const t = useT()
  const [offset, setOffset] = useState(0)
  const query = useFindings(
    count.id,
    { outcome, limit: PAGE, offset },
    { isScanned: ticks === undefined }
  )
  return (
    <QueryState query={query} rows={5}>
      {({ findings, count: total }) => (
        <div className="divide-y">
          <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {[
                t(`count.outcomeHints.${outcome}`),
                ticks && isCorrectable(outcome) && t(`count.tickHints.${outcome}`),
              ]
                .filter(Boolean)
                .join(" ")}
            </Text>
            {ticks && isCorrectable(outcome) && (
              <TickAll outcome={outcome} total={total} ticks={ticks} />
            )}
          </div>
          <ul className="divide-y">
            {findings.map((finding) => (
              <FindingRow
                key={finding.serial_id ?? finding.number}
                finding={finding}
                count={count}
                ticks={ticks}
                recounts={recounts}
              />
            ))}
          </ul>
          <Pager count={total} limit={PAGE} offset={offset} onChange={setOffset} />
        </div>
      )}
    </QueryState>
  )
}

const TickAll = ({
  outcome,
  total,
  ticks,
}: {
  outcome: TickedOutcome
  total: number
  ticks: Ticks
}) => {
  const t = useT()
  const ticked = ticks.units.filter((unit) => unit.outcome === outcome).length
  return (
    <div className="flex items-center gap-x-2">
      <Text size="small" weight="plus" aria-live="polite">
        {t("count.ticked", { count: ticked, total })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        isLoading={ticks.reading === outcome}
        onClick={() => void ticks.setAll(outcome, true)}
      >
        {t("count.tickAll")}
      </Button>
      <Button
        size="small"
        variant="transparent"
        className="text-ui-fg-subtle"
        disabled={ticked === 0}
        onClick={() => void ticks.setAll(outcome, false)}
      >
        {t("count.tickNone")}
      </Button>
    </div>
  )
}

type TickedOutcome = Parameters<Ticks["setAll"]>[0]
