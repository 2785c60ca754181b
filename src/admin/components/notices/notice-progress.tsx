import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { RESOLUTIONS } from "../../../lifecycle/notices"
import type { NoticeResponse } from "../../../types/notices"
import { useExtendNotice, useFittingUnits } from "../../hooks/use-notices"
import { useNumber } from "../../hooks/use-number"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { BAR, filledTo } from "../common/inline-styles"
import { RefusalNote } from "../common/refusal-note"
import { Figures } from "../common/figures"
import { WithRight } from "../common/with-right"

type Notice = NoticeResponse["notice"]

/** How far the units of a notice came, and which others it is about. */
export const NoticeProgress = ({ notice }: { notice: Notice }) => {
  const t = useT()
  const number = useNumber()
  const { total, unresolved, resolved, under_way } = notice.progress
  const done = total - unresolved
  const present = RESOLUTIONS.filter((name) => resolved[name] > 0)
  return (
    <Container className="divide-y p-0" data-testid="notice-progress">
      <div className="flex flex-wrap items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("notice.progress")}</Heading>
        <Text size="small" className="text-ui-fg-subtle tabular-nums">
          {t("notice.resolvedOf", { resolved: number(done), total: number(total) })}
        </Text>
      </div>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <div
          role="progressbar"
          aria-label={t("notice.progress")}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          style={BAR}
        >
          <div style={filledTo(total === 0 ? 0 : done / total)} />
        </div>
        <Figures
          figures={{
            units: total,
            sold: notice.with_customers,
            customers: notice.customers,
            unresolved,
          }}
        />
        {present.length > 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {present
              .map((name) => `${t(`notice.resolutions.${name}`)}: ${number(resolved[name])}`)
              .join(" · ")}
          </Text>
        )}
        {under_way > 0 && (
          <InlineTip variant="info" label={t("notice.underWay", { count: under_way })}>
            {t("notice.underWayHint")}
          </InlineTip>
        )}
      </div>
      {notice.status === "open" && (
        <WithRight right="notice">
          <Fitting id={notice.id} />
        </WithRight>
      )}
    </Container>
  )
}

/** Units that the notice is about and that have not been under it. */
const Fitting = ({ id }: { id: string }) => {
  const t = useT()
  const showUndo = useUndoToast()
  const { data } = useFittingUnits(id, true)
  const { mutate, isPending, error } = useExtendNotice(id)
  const count = data?.count ?? 0
  const add = () =>
    mutate(
      { fitting: true },
      {
        onSuccess: ({ operation }) =>
          showUndo(t("notice.added", { count: operation.serial_count }), operation.id),
      }
    )
  return count === 0 ? null : (
    <div className="flex flex-col gap-y-3 px-6 py-3" data-testid="notice-fitting">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Text size="small">{t("notice.fitting", { count })}</Text>
        <Button size="small" variant="secondary" isLoading={isPending} onClick={add}>
          {t("notice.add")}
        </Button>
      </div>
      <RefusalNote label={t("notice.notDone")} error={error} />
    </div>
  )
}
