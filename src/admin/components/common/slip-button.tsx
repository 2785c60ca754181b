import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useSaveSlip } from "../../hooks/use-papers"

/** Saves a slip as a PDF. */
export const SlipButton = ({
  label,
  path,
  name,
  variant = "secondary",
}: {
  label: string
  path: string
  /** The file's name, without its ending. */
  name: string
  variant?: "secondary" | "transparent"
}) => {
  const { mutate, isPending } = useSaveSlip()
  return (
    <Button
      size="small"
      variant={variant}
      className="shrink-0 whitespace-nowrap"
      isLoading={isPending}
      onClick={() => mutate({ path, name })}
    >
      <DocumentText aria-hidden className="text-ui-fg-subtle" />
      {label}
    </Button>
  )
}
