import { Button, Container, Label, RadioGroup } from "@medusajs/ui"
import { useId, useState } from "react"
import { useNavigate } from "react-router-dom"
import { useOpenStocktake } from "../../hooks/use-stocktakes"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LocationField, LongTextField, TextField } from "../common/field"
import { ItemsField } from "../common/items-field"
import { PageHead } from "../common/page-head"
import { RefusalNote } from "../common/refusal-note"
import { SwitchRow } from "../common/switch-row"
import { COUNT_SCOPES, countBodyOf, isReady, NEW_COUNT, type NewCount } from "./new-count"

/** Says what is counted, and begins. */
export const StartCountPage = () => {
  const t = useT()
  const navigate = useNavigate()
  const [values, setValues] = useState(NEW_COUNT)
  const { mutate, isPending, error } = useOpenStocktake()
  const set = (change: Partial<NewCount>) => setValues((before) => ({ ...before, ...change }))
  const start = () =>
    mutate(countBodyOf(values), {
      onSuccess: ({ count }) => navigate(paths.stocktake(count.id)),
    })
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("count.start")} subtitle={t("count.startHint")} />
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <div className="flex max-w-2xl flex-col gap-y-6">
            <LocationField
              label={t("fields.location")}
              value={values.location}
              onChange={(location) => set({ location })}
            />
            <ScopeChoice value={values.scope} onChange={(scope) => set({ scope })} />
            {values.scope === "items" && (
              <ItemsField
                label={t("count.items")}
                value={values.items}
                onChange={(items) => set({ items })}
              />
            )}
            {values.scope === "bin" && (
              <TextField
                label={t("fields.bin")}
                value={values.bin}
                onChange={(bin) => set({ bin })}
              />
            )}
            <SwitchRow
              label={t("count.blind")}
              hint={t("count.blindHint")}
              isOn={values.isBlind}
              onChange={(isBlind) => set({ isBlind })}
            />
            <LongTextField
              label={t("fields.notes")}
              isOptional
              rows={2}
              value={values.note}
              onChange={(note) => set({ note })}
            />
          </div>
        </div>
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <RefusalNote label={t("count.notStarted")} error={error} />
          <div>
            <Button
              size="small"
              disabled={!isReady(values)}
              isLoading={isPending}
              onClick={start}
              data-testid="count-submit"
            >
              {t("count.begin")}
            </Button>
          </div>
        </div>
      </Container>
    </div>
  )
}

const ScopeChoice = ({
  value,
  onChange,
}: {
  value: NewCount["scope"]
  onChange: (scope: NewCount["scope"]) => void
}) => {
  const t = useT()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("count.scope")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        value={value}
        onValueChange={(scope) => onChange(scope as NewCount["scope"])}
        className="flex flex-col gap-y-3"
      >
        {COUNT_SCOPES.map((scope) => (
          <RadioGroup.ChoiceBox
            key={scope}
            value={scope}
            label={t(`count.scopes.${scope}`)}
            description={t(`count.scopeHints.${scope}`)}
          />
        ))}
      </RadioGroup>
    </div>
  )
}
