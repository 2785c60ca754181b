import { toast } from "@medusajs/ui"
import { LABEL_FORMAT_NAMES, SYMBOLOGIES } from "../../../lifecycle/labels"
import { useKept } from "../../hooks/use-kept"
import { usePaperLanguage } from "../../hooks/use-paper-language"
import { useFirstUnit, useSaveLabels } from "../../hooks/use-papers"
import { useT } from "../../i18n/use-t"
import { ChoiceField, TextField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { formatText } from "./format-text"
import { LabelPreview } from "./label-preview"
import {
  labelsBody,
  parseSettings,
  placesOn,
  previewQuery,
  problemOf,
  type LabelSettings,
} from "./label-settings"

/** Of which units labels are printed: of those named, or of all of an operation. */
export interface LabelSource {
  units: { serial_ids: string[] } | { operation_id: string }
  count: number
}

const isNeverEmpty = () => false

/** How labels are printed: the symbol, the paper, where the sheet begins. The browser remembers it for the next time. */
export const LabelDrawer = ({
  source: { units, count },
  onClose,
}: {
  source: LabelSource
  onClose: () => void
}) => {
  const t = useT()
  const { own } = usePaperLanguage()
  const { value: settings, update } = useKept("labels", parseSettings, isNeverEmpty)
  const { mutate, isPending, error } = useSaveLabels()
  const shownId = useFirstUnit(units)
  const problem = problemOf(settings)
  const places = placesOn(settings)
  const controls = <Name extends keyof LabelSettings>(name: Name) => ({
    value: settings[name],
    onChange: (value: string) => update((before) => ({ ...before, [name]: value })),
  })
  const numeric = { type: "number", inputMode: "numeric", min: 1 } as const
  return (
    <FormDrawer
      title={t(count === 1 ? "label.printOne" : "label.print")}
      description={t("label.of", { count })}
      submitLabel={t("label.save")}
      isDisabled={problem !== null}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate(
          { ...units, ...labelsBody(settings, own) },
          {
            onSuccess: () => {
              toast.success(t("label.saved"))
              onClose()
            },
          }
        )
      }
    >
      <ChoiceField
        label={t("label.symbology")}
        {...controls("symbology")}
        options={SYMBOLOGIES.map((name) => ({
          value: name,
          label: t(`label.symbologies.${name}`),
        }))}
      />
      <ChoiceField
        label={t("label.format")}
        value={settings.format}
        onChange={(format) =>
          update((before) => ({ ...before, format: format as LabelSettings["format"], start: "1" }))
        }
        options={LABEL_FORMAT_NAMES.map((name) => ({
          value: name,
          label: formatText(t, name),
        }))}
      />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        {settings.format === "custom" && (
          <>
            <TextField label={t("label.width")} {...controls("width")} {...numeric} />
            <TextField label={t("label.height")} {...controls("height")} {...numeric} />
          </>
        )}
        {places > 1 && (
          <TextField
            label={t("label.start")}
            hint={t("label.startHint", { count: places })}
            {...controls("start")}
            {...numeric}
            max={places}
          />
        )}
        <TextField label={t("label.copies")} {...controls("copies")} {...numeric} />
      </div>
      <LabelPreview
        serialId={shownId ?? ""}
        query={previewQuery(settings, own)}
        problem={problem && t(`label.problems.${problem}`)}
        isReady={shownId !== undefined && problem !== "size"}
      />
    </FormDrawer>
  )
}
