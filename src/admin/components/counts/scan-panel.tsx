import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import type { CountView } from "../../../types/counts"
import { useReviewStocktake } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { RefusalNote } from "../common/refusal-note"
import { UnitChooser } from "../common/unit-chooser"
import { ScanField, useKeptScans, useScanQueue } from "../scan-field"
import { LatestScans } from "./latest-scans"
import { useCountScan } from "./use-count-scan"

/** Where units are scanned into a count: each scan is noted at once, whoever scans. */
export const ScanPanel = ({ count }: { count: CountView }) => {
  const t = useT()
  const { handler, isOffline, choice, choose } = useCountScan(count.id)
  const { queue, state } = useScanQueue(handler)
  useKeptScans(`count:${count.id}`, queue, state)
  const { mutate, isPending, error } = useReviewStocktake(count.id)
  return (
    <Container className="divide-y p-0" data-testid="count-scan">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="min-w-0">
          <Heading level="h2">{t("count.scanning")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("count.scanningHint")}
          </Text>
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={state.waiting.length > 0}
          isLoading={isPending}
          onClick={() => mutate({})}
        >
          {t("count.steps.review")}
        </Button>
      </div>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <RefusalNote label={t("count.notDone")} error={error} />
        {isOffline && (
          <InlineTip variant="warning" label={t("count.offline")} role="alert">
            {t("count.offlineHint", { count: state.waiting.length })}
          </InlineTip>
        )}
        <ScanField queue={queue} state={state} label={t("count.scan")} autoFocus shown={5} />
        <UnitChooser
          units={choice?.units ?? []}
          onChoose={(unit) => {
            choose(unit)
            queue.push(choice?.text ?? unit.number)
          }}
        />
      </div>
      <LatestScans countId={count.id} />
    </Container>
  )
}
