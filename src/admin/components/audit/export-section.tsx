import { Button, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAuditKey, useExportAudit } from "../../hooks/use-audit"
import { useLocations } from "../../hooks/use-places"
import { useT } from "../../i18n/use-t"
import { ChoiceField, LongTextField, TextField } from "../common/field"
import { ItemsField } from "../common/items-field"
import { ErrorNote } from "../common/query-state"
import { RefusalNote } from "../common/refusal-note"
import { EVERYTHING, type ExportDraft } from "../../lib/audit-export"
import { HowToCheck } from "./how-to-check"

/** Stands for no choice: a select has no empty value. */
const ALL = "all"

/** Gives units out with all of their events, for somebody to check. */
export const ExportSection = () => {
  const t = useT()
  const [draft, setDraft] = useState(EVERYTHING)
  const key = useAuditKey()
  const { mutate, isPending, error } = useExportAudit()
  return (
    <Container className="divide-y p-0" data-testid="audit-export">
      <div className="px-6 py-4">
        <Heading level="h2">{t("audit.export")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("audit.exportHint")}
        </Text>
      </div>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Fields
          draft={draft}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
        />
        {key.error ? (
          <ErrorNote error={key.error} />
        ) : (
          <InlineTip
            variant={key.data?.key === null ? "warning" : "info"}
            label={
              key.data?.key ? t("audit.signed", { key: key.data.key.id }) : t("audit.unsigned")
            }
          >
            {t(key.data?.key ? "audit.signedHint" : "audit.unsignedHint")}
          </InlineTip>
        )}
        <RefusalNote label={t("audit.notSaved")} error={error} />
        <div>
          <Button
            size="small"
            isLoading={isPending}
            disabled={key.data === undefined}
            onClick={() => mutate(draft)}
          >
            {t("audit.save")}
          </Button>
        </div>
      </div>
      <HowToCheck publicKey={key.data?.key?.public_key ?? null} />
    </Container>
  )
}

const Fields = ({
  draft,
  onChange,
}: {
  draft: ExportDraft
  onChange: (change: Partial<ExportDraft>) => void
}) => {
  const t = useT()
  const { data: locations } = useLocations()
  return (
    <>
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ItemsField
          label={t("notice.items")}
          value={draft.items}
          onChange={(items) => onChange({ items })}
        />
        <ChoiceField
          label={t("fields.location")}
          value={draft.locationId === "" ? ALL : draft.locationId}
          onChange={(value) => onChange({ locationId: value === ALL ? "" : value })}
          options={[
            { value: ALL, label: t("insight.allLocations") },
            ...(locations ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextField
          label={t("audit.recordedFrom")}
          type="date"
          max={draft.recordedUntil || undefined}
          value={draft.recordedFrom}
          onChange={(recordedFrom) => onChange({ recordedFrom })}
        />
        <TextField
          label={t("audit.recordedUntil")}
          type="date"
          min={draft.recordedFrom || undefined}
          value={draft.recordedUntil}
          onChange={(recordedUntil) => onChange({ recordedUntil })}
        />
      </div>
      <LongTextField
        label={t("notice.numbers")}
        hint={t("notice.numbersHint")}
        rows={3}
        className="font-mono"
        value={draft.numbers}
        onChange={(numbers) => onChange({ numbers })}
      />
    </>
  )
}
