import { InlineTip, Text } from "@medusajs/ui"
import type { AuditFaultView, AuditRunView } from "../../../types/audit"
import { useDay } from "../../hooks/use-day"
import { useNumber } from "../../hooks/use-number"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ActorText } from "../common/actor-text"
import { FIGURES } from "../common/inline-styles"
import { TextLink } from "../common/text-link"

/** What a verification found, or how far it came. */
export const RunResult = ({ run }: { run: AuditRunView }) => {
  const t = useT()
  const day = useDay()
  const isBroken = run.fault_count > 0
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4" data-testid="audit-result">
      {run.state === "running" ? (
        <InlineTip variant="info" label={t("audit.running")}>
          {t("audit.runningHint")}
        </InlineTip>
      ) : (
        <InlineTip
          variant={isBroken ? "error" : "success"}
          label={isBroken ? t("audit.broken", { count: run.fault_count }) : t("audit.whole")}
        >
          {t(isBroken ? "audit.brokenHint" : "audit.wholeHint")}
        </InlineTip>
      )}
      <dl className="grid gap-3" style={FIGURES}>
        <Figure name="units" value={run.serial_count} />
        <Figure name="events" value={run.event_count} />
        <Figure name="faults" value={run.fault_count} />
      </dl>
      {isBroken && <Faults run={run} />}
      <Text size="small" className="text-ui-fg-subtle">
        {day(run.finished_at ?? run.started_at, { withTime: true })}{" "}
        <ActorText actor={run.started_by} />
      </Text>
    </div>
  )
}

const Figure = ({ name, value }: { name: "units" | "events" | "faults"; value: number }) => {
  const t = useT()
  const number = useNumber()
  return (
    <div data-testid={`audit-${name}`}>
      <dt className="txt-compact-small text-ui-fg-subtle">{t(`audit.figures.${name}`)}</dt>
      <dd className="txt-compact-large-plus text-ui-fg-base tabular-nums">{number(value)}</dd>
    </div>
  )
}

const Faults = ({ run: { faults, fault_count } }: { run: AuditRunView }) => {
  const t = useT()
  return (
    <ul className="flex flex-col gap-y-2" aria-label={t("audit.figures.faults")}>
      {faults.map((fault) => (
        <li key={`${fault.serial_id} ${fault.fault} ${fault.sequence}`}>
          <Fault fault={fault} />
        </li>
      ))}
      {fault_count > faults.length && (
        <li>
          <Text size="small">{t("general.more", { count: fault_count - faults.length })}</Text>
        </li>
      )}
    </ul>
  )
}

const Fault = ({ fault: { fault, serial_id, number, sequence } }: { fault: AuditFaultView }) => {
  const t = useT()
  return (
    <Text size="small" className="break-words">
      <TextLink to={paths.serial(serial_id)} isNumber>
        {number ?? serial_id}
      </TextLink>{" "}
      {t(`chainFault.${fault}`, { sequence })}
    </Text>
  )
}
