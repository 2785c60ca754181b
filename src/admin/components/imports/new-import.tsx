import { Button, Container, Heading, Hint, Text } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { IMPORT_FILE_HEADINGS } from "../../../lifecycle/import-file"
import type { NewImportQuery } from "../../../types/imports"
import { useReadImport } from "../../hooks/use-imports"
import { useT } from "../../i18n/use-t"
import { saveCsv } from "../../lib/csv-file"
import { paths } from "../../lib/paths"
import { LocationField, TextField } from "../common/field"
import { ItemField } from "../common/item-field"
import { RefusalNote } from "../common/refusal-note"
import { SwitchRow } from "../common/switch-row"
import { DropZone } from "../files"

/** Takes a file to be judged, and leads to what it comes to. */
export const NewImport = () => {
  const t = useT()
  const navigate = useNavigate()
  const [query, setQuery] = useState<NewImportQuery>({})
  const { mutate, isPending, error } = useReadImport()
  const read = (file: File) =>
    mutate(
      { file, query },
      { onSuccess: (answer) => void navigate(paths.import(answer.import.id)) }
    )
  return (
    <Container className="divide-y p-0" data-testid="new-import">
      <div className="px-6 py-4">
        <Heading level="h2">{t("import.new")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("import.newHint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Fields
          query={query}
          onChange={(change) => setQuery((before) => ({ ...before, ...change }))}
        />
        <DropZone text={t("import.drop")} hint={t("import.hint")} isBusy={isPending} onFile={read}>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => void saveCsv(t("import.templateName"), [IMPORT_FILE_HEADINGS])}
          >
            {t("receiveFile.template")}
          </Button>
        </DropZone>
        {isPending && (
          <Text size="small" role="status">
            {t("import.reading")}
          </Text>
        )}
        <RefusalNote label={t("import.notRead")} error={error} />
      </div>
    </Container>
  )
}

const Fields = ({
  query,
  onChange,
}: {
  query: NewImportQuery
  onChange: (change: NewImportQuery) => void
}) => {
  const t = useT()
  const textOf = (name: "supplier" | "reference") => ({
    label: t(`fields.${name}`),
    isOptional: true,
    value: query[name] ?? "",
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <div className="flex flex-col gap-y-2">
          <ItemField
            value={query.inventory_item_id ?? ""}
            onChange={(inventory_item_id) => onChange({ inventory_item_id })}
          />
          <Hint>{t("import.item")}</Hint>
        </div>
        <LocationField
          label={t("fields.location")}
          hint={t("import.location")}
          value={query.location_id ?? ""}
          onChange={(location_id) => onChange({ location_id })}
        />
        <TextField {...textOf("supplier")} />
        <TextField {...textOf("reference")} />
      </div>
      <SwitchRow
        label={t("import.inStock")}
        hint={t("import.inStockHint")}
        isOn={query.already_in_stock ?? false}
        onChange={(already_in_stock) => onChange({ already_in_stock })}
      />
    </>
  )
}
