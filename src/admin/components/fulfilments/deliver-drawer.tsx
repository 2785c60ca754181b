import { useState } from "react"
import { useUpload, type UploadedFile } from "../../hooks/use-files"
import { useDeliver } from "../../hooks/use-fulfilments"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { saidOf } from "../../lib/said-of"
import { LongTextField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { namedUnits, UnitChoice } from "../common/unit-choice"
import { PhotosField, SignatureField, useSignature } from "../files"
import type { FulfilledUnit } from "./fulfilment-groups"

const BLANK = { delivered_at: "", signed_by: "", note: "" }

/** Confirms that units have come: which, when, who signed, with a signature and photos. */
export const DeliverDrawer = ({
  title,
  fulfilmentId,
  units,
  onClose,
}: {
  title: string
  fulfilmentId: string
  units: readonly FulfilledUnit[]
  onClose: () => void
}) => {
  const t = useT()
  const showUndo = useUndoToast()
  const [values, setValues] = useState(BLANK)
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const [photos, setPhotos] = useState<readonly UploadedFile[]>([])
  const signature = useSignature()
  const upload = useUpload()
  const { mutate, isPending, error } = useDeliver(fulfilmentId)
  const count = chosen?.length ?? units.length
  const controls = (field: keyof typeof BLANK) => ({
    label: t(`fulfilment.${field}`),
    isOptional: true,
    value: values[field],
    onChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
  })

  const submit = async () => {
    const drawn = await signature.toFile()
    const [signed] = drawn === null ? [] : await upload.mutateAsync([drawn])
    const { delivered_at, ...said } = saidOf(values)
    mutate(
      {
        ...namedUnits(chosen),
        ...said,
        ...(delivered_at === undefined
          ? {}
          : { delivered_at: new Date(delivered_at).toISOString() }),
        ...(signed === undefined ? {} : { signature: { id: signed.id } }),
        ...(photos.length === 0 ? {} : { photos: photos.map(({ id }) => ({ id })) }),
      },
      {
        onSuccess: ({ operation }) => {
          showUndo(t("fulfilment.done.deliver", { count: operation.serial_count }), operation.id)
          onClose()
        },
      }
    )
  }

  return (
    <FormDrawer
      title={t("fulfilment.steps.deliver")}
      description={`${title}. ${t("fulfilment.effects.deliver", { count })}`}
      submitLabel={t("fulfilment.submit.deliver", { count })}
      isDisabled={count === 0}
      isSubmitting={isPending || upload.isPending}
      isDirty={chosen !== null || photos.length > 0 || signature.isSigned}
      error={error ?? upload.error}
      // What the upload refuses stands in the drawer.
      onSubmit={() => void submit().catch(() => undefined)}
      onClose={onClose}
    >
      <UnitChoice units={units} chosen={chosen} onChange={setChosen} />
      <TextField
        {...controls("delivered_at")}
        type="datetime-local"
        hint={t("fulfilment.deliveredAtHint")}
      />
      <TextField {...controls("signed_by")} hint={t("fulfilment.signedByHint")} />
      <SignatureField signature={signature} />
      <PhotosField photos={photos} onChange={setPhotos} />
      <LongTextField {...controls("note")} rows={2} />
    </FormDrawer>
  )
}
