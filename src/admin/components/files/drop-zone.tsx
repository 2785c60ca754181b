import { clx, Hint, Text } from "@medusajs/ui"
import { useState, type DragEvent, type ReactNode } from "react"
import { useT } from "../../i18n/use-t"
import { FileButton } from "./file-button"

/** Where a CSV file is dropped, or chosen by a button. */
export const DropZone = ({
  text,
  hint,
  isBusy,
  onFile,
  children,
}: {
  text: string
  hint: string
  isBusy: boolean
  onFile: (file: File) => void
  /** Further buttons. */
  children?: ReactNode
}) => {
  const t = useT()
  const [isOver, setIsOver] = useState(false)
  const open = ([file]: File[]) => {
    if (file) {
      onFile(file)
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    open([...event.dataTransfer.files])
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
        {text}
      </Text>
      <div className="flex flex-wrap justify-center gap-2">
        <FileButton
          label={t("receiveFile.choose")}
          accept=".csv,.tsv,.txt,text/csv"
          isLoading={isBusy}
          onFiles={open}
        />
        {children}
      </div>
      <Hint>{hint}</Hint>
    </div>
  )
}
