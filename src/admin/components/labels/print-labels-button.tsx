import { Tag } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useT } from "../../i18n/use-t"
import { LabelDrawer, type LabelSource } from "./label-drawer"

/** Opens the drawer that prints labels of some units. */
export const PrintLabelsButton = ({
  source,
  variant = "secondary",
}: {
  source: LabelSource
  variant?: "secondary" | "transparent"
}) => {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        variant={variant}
        className="shrink-0 whitespace-nowrap"
        onClick={() => setIsOpen(true)}
      >
        <Tag aria-hidden className="text-ui-fg-subtle" />
        {t("label.print")}
      </Button>
      {isOpen && <LabelDrawer source={source} onClose={() => setIsOpen(false)} />}
    </>
  )
}
