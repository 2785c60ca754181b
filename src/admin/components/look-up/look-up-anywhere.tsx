import { ScanText } from "@medusajs/icons"
import { Drawer, IconButton, Kbd, Tooltip } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useLocation } from "react-router-dom"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { LookUpBox } from "./look-up-box"
import { isLookUpKey, LOOK_UP_KEY } from "./look-up-key"

/** A button in the bar above every page, and a key, that open the look-up; it closes once a unit is opened. */
export const LookUpAnywhere = () => {
  const t = useT()
  const { pathname } = useLocation()
  const [isOpen, setIsOpen] = useState(false)

  useEffect(() => setIsOpen(false), [pathname])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isLookUpKey(event)) {
        event.preventDefault()
        setIsOpen(true)
      }
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [])

  return (
    <>
      <Tooltip content={t("lookUp.anywhere", { key: LOOK_UP_KEY })}>
        <IconButton
          size="small"
          variant="transparent"
          className="text-ui-fg-muted"
          aria-label={t("lookUp.label")}
          aria-keyshortcuts={LOOK_UP_KEY}
          onClick={() => setIsOpen(true)}
        >
          <ScanText />
        </IconButton>
      </Tooltip>
      {isOpen && <LookUpDrawer onClose={() => setIsOpen(false)} />}
    </>
  )
}

const LookUpDrawer = ({ onClose }: { onClose: () => void }) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content data-testid="look-up-anywhere" onCloseAutoFocus={onCloseAutoFocus}>
        <Drawer.Header>
          <Drawer.Title className="flex items-center gap-x-2">
            {t("lookUp.label")}
            <Kbd>{LOOK_UP_KEY}</Kbd>
          </Drawer.Title>
          <Drawer.Description>{t("lookUp.anywhereHint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <LookUpBox autoFocus />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
