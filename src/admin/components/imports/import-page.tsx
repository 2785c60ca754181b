import { Container, InlineTip } from "@medusajs/ui"
import type { ImportView } from "../../../types/imports"
import { useDay } from "../../hooks/use-day"
import { isAtWork, useImport } from "../../hooks/use-imports"
import { useT } from "../../i18n/use-t"
import { refusalText } from "../../i18n/refusal-text"
import { itemLabel } from "../../lib/item-label"
import { Figures } from "../common/figures"
import { BAR, filledTo } from "../common/inline-styles"
import { PageHead } from "../common/page-head"
import { QueryState } from "../common/query-state"
import { WithRight } from "../common/with-right"
import { ImportActions } from "./import-actions"
import { ImportProblems } from "./import-problems"
import { ImportStateBadge } from "./import-state"

/** One import: what its file comes to, applying it, and undoing that. */
export const ImportPage = ({ id }: { id: string }) => {
  const query = useImport(id)
  return (
    <QueryState query={query} rows={6}>
      {({ import: one }) => (
        <div className="flex flex-col gap-y-3">
          <ImportHead one={one} />
          <ImportResult one={one} />
          {one.bad_count > 0 && <ImportProblems one={one} />}
        </div>
      )}
    </QueryState>
  )
}

const ImportHead = ({ one }: { one: ImportView }) => {
  const t = useT()
  const day = useDay()
  const facts = [
    day(one.created_at, { withTime: true }),
    one.actor.name,
    one.item && itemLabel(one.item),
    one.location?.name,
    one.supplier,
    one.reference,
    one.already_in_stock && t("import.inStock"),
  ]
  return (
    <PageHead
      title={<span className="break-all">{one.file_name}</span>}
      subtitle={facts.filter(Boolean).join(" · ")}
      actions={
        <>
          <ImportStateBadge state={one.state} />
          <WithRight right="receive">
            <ImportActions one={one} />
          </WithRight>
        </>
      }
    />
  )
}

const TIPS = {
  checked: "info",
  failed: "error",
  broken: "error",
  done: "success",
  undone: "success",
} as const

const ImportResult = ({ one }: { one: ImportView }) => {
  const t = useT()
  const { state, row_count, bad_count, applied_count, undone_count, left_count } = one
  const good = row_count - bad_count
  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4" data-testid="import-result">
      {isAtWork(one) && <Progress one={one} />}
      {state in TIPS && (
        <InlineTip
          variant={TIPS[state as keyof typeof TIPS]}
          label={t(`import.tips.${state}.label`, {
            count: state === "checked" ? good : applied_count,
          })}
        >
          {one.failure?.map(refusalText).join(" ") ??
            t(`import.tips.${state}.${left_count > 0 ? "left" : "hint"}`, { count: left_count })}
        </InlineTip>
      )}
      {one.left_out.length > 0 && (
        <InlineTip variant="warning" label={t("import.leftOut")}>
          {one.left_out.join(", ")}
        </InlineTip>
      )}
      <Figures
        texts="import.figures"
        figures={{
          rows: row_count,
          bad: bad_count,
          applied: applied_count,
          ...(undone_count + left_count > 0 ? { undone: undone_count, left: left_count } : {}),
        }}
      />
    </Container>
  )
}

const Progress = ({ one }: { one: ImportView }) => {
  const t = useT()
  const { state, row_count, bad_count, applied_count, undone_count, left_count } = one
  const isUndoing = state === "undoing"
  const [done, count] = isUndoing
    ? [undone_count + left_count, applied_count]
    : [applied_count, row_count - bad_count]
  const label = t(isUndoing ? "import.undoing" : "import.applying", { done, count })
  return (
    <div className="flex flex-col gap-y-2" role="status">
      <span className="txt-small">{label}</span>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={done}
        style={BAR}
      >
        <div style={filledTo(count === 0 ? 0 : Math.min(1, done / count))} />
      </div>
      <span className="txt-small text-ui-fg-subtle">{t("import.leave")}</span>
    </div>
  )
}
