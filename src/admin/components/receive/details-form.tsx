import { ChevronDownMini, ChevronUpMini } from "@medusajs/icons"
import { Container, Heading } from "@medusajs/ui"
import { useId, useState } from "react"
import { useT } from "../../i18n/use-t"
import { ConditionField, LongTextField, TextField } from "../common/field"
import { DETAIL_FIELDS, type DetailField } from "./receive-draft"
import type { DraftStore } from "./use-draft"

const DATES: readonly DetailField[] = [
  "made_on",
  "expires_on",
  "supplier_warranty_start",
  "supplier_warranty_end",
]

/** What is said of all units of the receipt; all of it may be left out. */
export const DetailsForm = ({
  store: { draft, update },
  isOnDelivery,
}: {
  store: DraftStore
  /** Then the delivery is the receipt's document, and its supplier the units', unless another is said. */
  isOnDelivery: boolean
}) => {
  const t = useT()
  const id = useId()
  const said = DETAIL_FIELDS.filter((field) => draft.details[field])
  const [isOpen, setIsOpen] = useState(said.length > 0)
  const Chevron = isOpen ? ChevronUpMini : ChevronDownMini
  const controls = (field: DetailField) => ({
    label: t(`fields.${field}`),
    value: draft.details[field] ?? "",
    onChange: (value: string) =>
      update((before) => ({ ...before, details: { ...before.details, [field]: value } })),
  })
  return (
    <Container className="divide-y p-0">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
        className="focus-visible:shadow-borders-focus flex w-full items-center justify-between rounded-lg px-6 py-4 outline-none"
      >
        <Heading level="h2">{t("receive.details")}</Heading>
        <Chevron aria-hidden className="text-ui-fg-muted" />
      </button>
      {isOpen && (
        <div id={id} className="flex flex-col gap-4 px-6 py-4">
          <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
            <ConditionField {...controls("condition_id")} canBeNone />
            <TextField {...controls("supplier")} />
            {!isOnDelivery && <TextField {...controls("reference")} />}
            <TextField {...controls("lot")} />
            {DATES.map((field) => (
              <TextField key={field} {...controls(field)} type="date" />
            ))}
          </div>
          <LongTextField
            {...controls("public_note")}
            hint={t("appearance.publicNoteHint")}
            rows={2}
          />
          <LongTextField {...controls("notes")} label={t("fields.internal_notes")} rows={2} />
        </div>
      )}
    </Container>
  )
}
