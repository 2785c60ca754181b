import { Button, Drawer } from "@medusajs/ui"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { usePolicy } from "../../hooks/use-tracking"
import { useT } from "../../i18n/use-t"
import { focusFirstField } from "../../lib/focus"
import { PolicyForm } from "../policy"

/** The rules of an item, or of an item at one location, beside the list that they are in. */
export const PolicyDrawer = ({
  title,
  itemId,
  locationId = null,
  onClose,
}: {
  title: string
  itemId: string
  locationId?: string | null
  onClose: () => void
}) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  const { isPending } = usePolicy(itemId)
  if (isPending) {
    // The keyboard goes to the first field when it opens, and stays where there is none.
    return null
  }
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content onOpenAutoFocus={focusFirstField} onCloseAutoFocus={onCloseAutoFocus}>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex-1 overflow-y-auto p-0">
          <PolicyForm ownerId={itemId} locationId={locationId} isNarrow />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("settings.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
