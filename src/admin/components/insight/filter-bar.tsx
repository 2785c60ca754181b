import { Container, Text } from "@medusajs/ui"
import { PERIOD_LENGTHS } from "../../../lifecycle/insight"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { ChoiceField, TextField } from "../common/field"
import { TrackedItemField } from "./tracked-item-field"
import { CUSTOM, PRESETS, type InsightFilter } from "./use-insight-filter"

/** Fields side by side, or one below the other where there is little room. */
const ROW = "flex flex-col gap-3 md:flex-row"

/** Stands for no choice: a select has no empty value. */
const ALL = "all"

/** Which days, cut how, of which item and location. */
export const FilterBar = ({
  filter,
  onChange,
}: {
  filter: InsightFilter
  onChange: (change: Readonly<Record<string, string>>) => void
}) => {
  const t = useT()
  const { data: locations } = useLocations()
  const isCustom = filter.preset === CUSTOM
  return (
    <Container className="flex flex-col gap-y-3 px-6 py-4" data-testid="insight-filter">
      <div className={ROW}>
        <div className="min-w-0 flex-1">
          <ChoiceField
            size="base"
            label={t("insight.days")}
            value={filter.preset}
            onChange={(range) =>
              onChange(
                range === CUSTOM
                  ? { range, from: filter.from, to: filter.to, by: "" }
                  : { range, from: "", to: "", by: "" }
              )
            }
            options={[...PRESETS.map(String), CUSTOM].map((value) => ({
              value,
              label:
                value === CUSTOM
                  ? t("table.customRange")
                  : t("table.lastDays", { count: Number(value) }),
            }))}
          />
        </div>
        <div className="min-w-0 flex-1">
          <ChoiceField
            size="base"
            label={t("insight.by")}
            value={filter.by}
            onChange={(by) => onChange({ by })}
            options={PERIOD_LENGTHS.map((value) => ({
              value,
              label: t(`insight.lengths.${value}`),
            }))}
          />
        </div>
        <div className="min-w-0 flex-1">
          <TrackedItemField value={filter.itemId} onChange={(item) => onChange({ item })} />
        </div>
        <div className="min-w-0 flex-1">
          <ChoiceField
            size="base"
            label={t("fields.location")}
            value={filter.locationId === "" ? ALL : filter.locationId}
            onChange={(value) => onChange({ location: value === ALL ? "" : value })}
            options={[
              { value: ALL, label: t("insight.allLocations") },
              ...(locations ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </div>
      </div>
      {isCustom && (
        <div className={ROW}>
          <div className="min-w-0 flex-1">
            <TextField
              label={t("table.from")}
              type="date"
              value={filter.from}
              max={filter.to}
              onChange={(from) => onChange({ from })}
            />
          </div>
          <div className="min-w-0 flex-1">
            <TextField
              label={t("table.until")}
              type="date"
              value={filter.to}
              min={filter.from}
              onChange={(to) => onChange({ to })}
            />
          </div>
        </div>
      )}
      {filter.fault !== null && (
        <Text size="small" role="alert" className="text-ui-fg-error">
          {t("insight.noRange")}
        </Text>
      )}
    </Container>
  )
}
