import { Button, Container, Heading } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useT } from "../../i18n/use-t"
import { LocationField, LongTextField, TextField } from "../common/field"
import { RefusalNote } from "../common/refusal-note"
import { RefusedRows } from "../common/refused-rows"
import { addLine, changeLine, isComplete, removeLine, type DeliveryDraft } from "./delivery-draft"
import { LineFields } from "./line-fields"

/** What is expected of a supplier: when, where, and line by line. */
export const DeliveryForm = ({
  draft,
  onChange,
  submitLabel,
  isSubmitting,
  error,
  onSubmit,
  extra,
}: {
  draft: DeliveryDraft
  onChange: (change: (draft: DeliveryDraft) => DeliveryDraft) => void
  submitLabel: string
  isSubmitting: boolean
  error: unknown
  onSubmit: () => void
  /** What stands beside the button. */
  extra?: ReactNode
}) => {
  const t = useT()
  const set = (change: Partial<DeliveryDraft>) => onChange((before) => ({ ...before, ...change }))
  return (
    <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
      <Container className="min-w-0 flex-1 divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("delivery.lines")}
        </Heading>
        {draft.lines.map((line) => (
          <LineFields
            key={line.key}
            line={line}
            taken={draft.lines.filter(({ key }) => key !== line.key).map(({ item }) => item)}
            onChange={(change) => onChange((before) => changeLine(before, line.key, change))}
            onRemove={
              line.isKept || draft.lines.length === 1
                ? undefined
                : () => onChange((before) => removeLine(before, line.key))
            }
          />
        ))}
        <div className="px-6 py-4">
          <Button size="small" variant="secondary" onClick={() => onChange(addLine)}>
            {t("delivery.addLine")}
          </Button>
        </div>
      </Container>
      <Container className="w-full divide-y p-0 xl:max-w-[440px]">
        <div className="flex flex-col gap-y-4 px-6 py-4">
          <TextField
            label={t("fields.supplier")}
            value={draft.supplier}
            onChange={(supplier) => set({ supplier })}
          />
          <TextField
            label={t("fields.reference")}
            hint={t("delivery.referenceHint")}
            isOptional
            value={draft.reference}
            onChange={(reference) => set({ reference })}
          />
          <LocationField
            label={t("delivery.destination")}
            value={draft.location}
            onChange={(location) => set({ location })}
          />
          <TextField
            label={t("delivery.expectedOn")}
            type="date"
            isOptional
            value={draft.expectedOn}
            onChange={(expectedOn) => set({ expectedOn })}
          />
          <LongTextField
            label={t("fields.notes")}
            isOptional
            rows={2}
            value={draft.note}
            onChange={(note) => set({ note })}
          />
        </div>
        <div className="flex flex-col gap-y-3 px-6 py-4">
          <RefusalNote label={t("delivery.notDone")} error={error} />
          <RefusedRows error={error} />
          <Button
            className="w-full"
            disabled={!isComplete(draft)}
            isLoading={isSubmitting}
            onClick={onSubmit}
            data-testid="delivery-submit"
          >
            {submitLabel}
          </Button>
          {extra}
        </div>
      </Container>
    </div>
  )
}
