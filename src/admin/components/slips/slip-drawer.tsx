import { toast } from "@medusajs/ui"
import { PAPER_LANGUAGES, SLIP_PAPER_NAMES } from "../../../lifecycle/slips"
import { useKept } from "../../hooks/use-kept"
import { usePaperLanguage } from "../../hooks/use-paper-language"
import { useSaveSlip } from "../../hooks/use-papers"
import { useT } from "../../i18n/use-t"
import { ChoiceField } from "../common/field"
import { FormDrawer } from "../common/form-drawer"
import { OWN, parseSettings, slipChoice, type SlipSettings } from "./slip-settings"

/** A slip that can be printed. */
export interface Slip {
  title: string
  path: string
  /** The file's name, without its ending; how slips of this name are printed is remembered. */
  name: "packing-slip" | "receiving-slip" | "repair-ticket"
}

const isNeverEmpty = () => false

/** On which paper, and in which language, a slip is printed. The browser remembers it for the next one of its kind. */
export const SlipDrawer = ({
  slip: { title, path, name },
  onClose,
}: {
  slip: Slip
  onClose: () => void
}) => {
  const t = useT()
  const { own, nameOf } = usePaperLanguage()
  const { value: settings, update } = useKept(`slips:${name}`, parseSettings, isNeverEmpty)
  const { mutate, isPending, error } = useSaveSlip()
  const controls = (field: keyof SlipSettings) => ({
    value: settings[field],
    onChange: (value: string) => update((before) => ({ ...before, [field]: value })),
  })
  return (
    <FormDrawer
      title={title}
      description={t("paper.asPdf")}
      submitLabel={t("label.save")}
      isSubmitting={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() =>
        mutate(
          { path, name, query: slipChoice(settings, own) },
          {
            onSuccess: () => {
              toast.success(t("paper.saved"))
              onClose()
            },
          }
        )
      }
    >
      <ChoiceField
        label={t("paper.paper")}
        {...controls("paper")}
        options={SLIP_PAPER_NAMES.map((value) => ({ value, label: t(`paper.papers.${value}`) }))}
      />
      <ChoiceField
        label={t("paper.language")}
        {...controls("language")}
        options={[
          { value: OWN, label: t("paper.ownLanguage", { language: nameOf(own) }) },
          ...PAPER_LANGUAGES.map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
    </FormDrawer>
  )
}
