import { Button } from "@medusajs/ui"
import { useRef } from "react"

/** A button that lets somebody choose files. */
export const FileButton = ({
  label,
  accept,
  isMultiple = false,
  isLoading = false,
  onFiles,
}: {
  label: string
  /** Which files are offered, as an `input` says it. */
  accept: string
  isMultiple?: boolean
  isLoading?: boolean
  onFiles: (files: File[]) => void
}) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])]
          // The same file can be chosen again.
          event.currentTarget.value = ""
          if (files.length > 0) {
            onFiles(files)
          }
        }}
      />
      <Button
        type="button"
        size="small"
        variant="secondary"
        isLoading={isLoading}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  )
}
