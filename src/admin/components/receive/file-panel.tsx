import { Button, Text } from "@medusajs/ui"
import { useEffect, useState } from "react"
import type { FormatRule } from "../../../lifecycle/formats"
import { UNIT_FILE_HEADINGS } from "../../../lifecycle/unit-file"
import { useT } from "../../i18n/use-t"
import { readCsv, saveCsv } from "../../lib/csv-file"
import { RefusalNote } from "../common/refusal-note"
import { DropZone } from "../files"
import { FileReportView } from "./file-report"
import { addUnits } from "./receive-draft"
import type { DraftStore } from "./use-draft"
import { useFileJudge, type GivenFile } from "./use-file-judge"

/** Takes a CSV file: a dry run says what every row comes to, then the clerk takes the good rows or none. */
export const FilePanel = ({
  itemId,
  format,
  store,
  given,
  onGivenTaken,
}: {
  itemId: string
  format: FormatRule
  store: DraftStore
  /** A file that was chosen before this item was: it is judged at once. */
  given: GivenFile | null
  onGivenTaken: () => void
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
  const open = (file: File) => {
    setAdded(0)
    judge({ name: file.name, read: () => readCsv(file) })
  }
  useEffect(() => {
    if (given !== null) {
      judge(given)
      onGivenTaken()
    }
  }, [given, judge, onGivenTaken])
  const take = () => {
    const units = judged?.report?.units ?? []
    store.update((draft) => addUnits(draft, units, format).draft)
    setAdded(units.length)
    reset()
  }

  return (
    <div className="flex flex-col gap-y-4">
      <DropZone
        text={t("receiveFile.drop")}
        hint={t("receiveFile.hint")}
        isBusy={isPending}
        onFile={open}
      >
        <Button
          size="small"
          variant="transparent"
          onClick={() => void saveCsv(t("receiveFile.templateName"), [UNIT_FILE_HEADINGS])}
        >
          {t("receiveFile.template")}
        </Button>
      </DropZone>
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
