import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { UploadedFile } from "../../hooks/use-files"
import { useTakeEvidence } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { CustomerField } from "../common/customer-field"
import { LocationField, LongTextField, TextField } from "../common/field"
import { ItemField } from "../common/item-field"
import { RefusalNote } from "../common/refusal-note"
import { WithRight } from "../common/with-right"
import { PhotosField } from "../files"
import { Headline } from "./headline"
import type { UnknownScan } from "./unknown-scan"

const BLANK = {
  inventory_item_id: "",
  location_id: "",
  reason: "",
  customer_id: "",
  notes: "",
}

/** A number that no unit bears: it was never sold here. It may be kept as the customer's evidence. */
export const UnknownUnit = ({
  scan: { text, number },
  onKept,
}: {
  scan: UnknownScan
  onKept: (serialId: string) => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const [values, setValues] = useState(BLANK)
  const set = (change: Partial<typeof BLANK>) => setValues((before) => ({ ...before, ...change }))
  const { mutate, isPending, error } = useTakeEvidence()
  const [photos, setPhotos] = useState<readonly UploadedFile[]>([])
  const { inventory_item_id, location_id, reason, ...others } = values
  const isComplete = inventory_item_id !== "" && location_id !== "" && reason.trim() !== ""
  const keep = () =>
    mutate(
      {
        inventory_item_id,
        location_id,
        reason: reason.trim(),
        serials: [number],
        ...saidOf(others),
        ...(photos.length === 0 ? {} : { photos: [...photos] }),
      },
      {
        onSuccess: ({ operation, serials }) => {
          showUndo(t("desk.evidence.done", { number }), operation.id)
          serials.slice(0, 1).forEach(({ id }) => onKept(id))
        },
      }
    )
  return (
    <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
      <Container className="min-w-0 flex-1" data-testid="verdict">
        <Headline>{t("desk.unknown", { text })}</Headline>
        <Text size="large" className="text-ui-fg-subtle text-pretty">
          {t("desk.unknownHint")}
        </Text>
      </Container>
      <WithRight right="receive">
        <Container className="w-full divide-y p-0 xl:max-w-[440px]" data-testid="evidence">
          <div className="px-6 py-4">
            <Heading level="h3">{t("desk.evidence.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("desk.evidence.hint")}
            </Text>
          </div>
          <div className="flex flex-col gap-y-4 px-6 py-4">
            <ItemField
              value={inventory_item_id}
              onChange={(itemId) => set({ inventory_item_id: itemId })}
            />
            <LocationField
              label={t("desk.evidence.location")}
              value={location_id}
              onChange={(locationId) => set({ location_id: locationId })}
            />
            <TextField
              label={t("desk.evidence.why")}
              value={reason}
              onChange={(why) => set({ reason: why })}
            />
            <CustomerField
              label={t("fields.customer")}
              value={values.customer_id}
              onChange={(customer_id) => set({ customer_id })}
            />
            <LongTextField
              label={t("desk.evidence.notes")}
              isOptional
              rows={2}
              value={values.notes}
              onChange={(notes) => set({ notes })}
            />
            <PhotosField photos={photos} onChange={setPhotos} />
          </div>
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("desk.evidence.refused")} error={error} />
            <Button
              className="w-full"
              disabled={!isComplete}
              isLoading={isPending}
              onClick={keep}
              data-testid="evidence-submit"
            >
              {t("desk.evidence.submit")}
            </Button>
          </div>
        </Container>
      </WithRight>
    </div>
  )
}
