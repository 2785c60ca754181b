import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useState } from "react"
import { SlipDrawer, type Slip } from "./slip-drawer"

/** Opens the drawer that saves a slip as a PDF. */
export const SlipButton = ({
  slip,
  variant = "secondary",
}: {
  slip: Slip
  variant?: "secondary" | "transparent"
}) => {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button
        size="small"
        variant={variant}
        className="shrink-0 whitespace-nowrap"
        onClick={() => setIsOpen(true)}
      >
        <DocumentText aria-hidden className="text-ui-fg-subtle" />
        {slip.title}
      </Button>
      {isOpen && <SlipDrawer slip={slip} onClose={() => setIsOpen(false)} />}
    </>
  )
}
