import { ArrowPath } from "@medusajs/icons"
import { Badge, Checkbox, IconButton, Text, Tooltip } from "@medusajs/ui"
import type { CountFinding, CountView } from "../../../types/counts"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { SerialStatus } from "../common/serial-status"
import { TextLink } from "../common/text-link"
import { isCorrectable, tickable } from "./corrections"
import type { RecountList } from "./use-recount-list"
import type { Ticks } from "./use-ticks"

/** A unit or number of a count: ticked to be corrected, or marked to be counted again. */
export const FindingRow = ({
  finding,
  count,
  ticks,
  recounts,
}: {
  finding: CountFinding
  count: CountView
  ticks?: Ticks
  recounts?: RecountList
}) => {
  const t = useT()
  const { serial_id, number, outcome, item, status, location, bin, scanned_at, correction } =
    finding
  const place = [
    location?.id === count.location.id ? null : location?.name,
    bin && t("serial.inBin", { bin }),
  ]
  const isAgain = serial_id !== null && (recounts?.ids.includes(serial_id) ?? false)
  return (
    <li className="flex flex-wrap items-center gap-3 px-6 py-2" data-testid="finding">
      {ticks && isCorrectable(outcome) && <Tick finding={finding} count={count} ticks={ticks} />}
      <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
        {serial_id === null ? (
          <span className="font-mono">{number}</span>
        ) : (
          <TextLink to={paths.serial(serial_id)} isNumber>
            {number}
          </TextLink>
        )}{" "}
        <span className="text-ui-fg-subtle">
          {[item?.title ?? item?.sku, ...place].filter(Boolean).join(" · ")}
        </span>
      </Text>
      {correction !== null && (
        <Badge size="2xsmall" color="blue">
          {t(`count.corrections.${correction}`)}
        </Badge>
      )}
      {status !== null && <SerialStatus status={status} />}
      {recounts && serial_id !== null && scanned_at !== null && (
        <Tooltip content={t("count.countAgain")}>
          <IconButton
            size="small"
            variant={isAgain ? "primary" : "transparent"}
            aria-pressed={isAgain}
            aria-label={t("count.countUnitAgain", { number })}
            onClick={() => recounts.toggle(serial_id)}
          >
            <ArrowPath className={isAgain ? "text-ui-fg-interactive" : "text-ui-fg-muted"} />
          </IconButton>
        </Tooltip>
      )}
    </li>
  )
}

const Tick = ({
  finding,
  count,
  ticks,
}: {
  finding: CountFinding
  count: CountView
  ticks: Ticks
}) => {
  const t = useT()
  const { number, outcome } = finding
  const can = tickable(finding, count) !== null
  const box = (
    <Checkbox
      checked={ticks.isTicked(finding)}
      disabled={!can}
      aria-label={t(can ? `count.tick.${outcome}` : "count.cannotTick", { number })}
      onCheckedChange={(isOn) => ticks.set(finding, isOn === true)}
    />
  )
  return can ? (
    box
  ) : (
    <Tooltip content={t("count.cannotTick", { number })}>
      <span>{box}</span>
    </Tooltip>
  )
}
