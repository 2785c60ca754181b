import { Button, clx, Hint, Text } from "@medusajs/ui"
import { useState, type DragEvent } from "react"
import type { FormatRule } from "../../../lifecycle/formats"
import { UNIT_FILE_HEADINGS } from "../../../lifecycle/unit-file"
import { useT } from "../../i18n/use-t"
import { saveCsv } from "../../lib/csv-file"
import { RefusalNote } from "../common/refusal-note"
import { FileButton } from "../files"
import { FileReportView } from "./file-report"
import { addUnits } from "./receive-draft"
import type { DraftStore } from "./use-draft"
import { useFileJudge } from "./use-file-judge"

/** Takes a CSV file: a dry run says what every row comes to, then the clerk takes the good rows or none. */
export const FilePanel = ({
  itemId,
  format,
  store,
}: {
  itemId: string
  format: FormatRule
  store: DraftStore
}) => {
  const t = useT()
  const [added, setAdded] = useState(0)
  const {
    mutate: judge,
    data: judged,
    progress,
    isPending,
    error,
    reset,
  } = useFileJudge(itemId, format, store)
  const open = ([file]: File[]) => {
    if (file) {
      setAdded(0)
      judge(file)
    }
  }
  const take = () => {
    const units = judged?.report?.units ?? []
    store.update((draft) => addUnits(draft, units, format).draft)
    setAdded(units.length)
    reset()
  }

  return (
    <div className="flex flex-col gap-y-4">
      <DropZone isBusy={isPending} onFiles={open} />
      {isPending && (
        <div className="flex flex-col gap-y-1" role="status">
          <Text size="small">
            {progress.all === 0
              ? t("receiveFile.reading")
              : t("receiveFile.judging", {
                  done: progress.done,
                  count: progress.all,
                })}
          </Text>
          <progress
            className="w-full"
            aria-label={t("receiveFile.progress")}
            {...(progress.all === 0 ? {} : { value: progress.done, max: progress.all })}
          />
        </div>
      )}
      <RefusalNote label={t("receiveFile.unreadable")} error={error} />
      {judged && !isPending && (
        <FileReportView judged={judged} onTake={take} onRefuse={() => reset()} />
      )}
      {added > 0 && (
        <Text size="small" role="status">
          {t("receiveFile.added", { count: added })}
        </Text>
      )}
    </div>
  )
}

const DropZone = ({ isBusy, onFiles }: { isBusy: boolean; onFiles: (files: File[]) => void }) => {
  const t = useT()
  const [isOver, setIsOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      data-testid="drop-zone"
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={clx(
        "bg-ui-bg-component transition-fg flex flex-col items-center gap-y-3 rounded-lg border border-dashed px-6 py-6 text-center",
        isOver ? "border-ui-border-interactive" : "border-ui-border-strong"
      )}
    >
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("receiveFile.drop")}
      </Text>
      <div className="flex flex-wrap justify-center gap-2">
        <FileButton
          label={t("receiveFile.choose")}
          accept=".csv,.tsv,.txt,text/csv"
          isLoading={isBusy}
          onFiles={onFiles}
        />
        <Button
          size="small"
          variant="transparent"
          onClick={() => void saveCsv(t("receiveFile.templateName"), [UNIT_FILE_HEADINGS])}
        >
          {t("receiveFile.template")}
        </Button>
      </div>
      <Hint>{t("receiveFile.hint")}</Hint>
    </div>
  )
}
