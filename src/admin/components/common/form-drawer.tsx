import { Button, Drawer } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { focusFirstField } from "../../lib/focus"
import { DrawerError } from "./drawer-error"
import { useGuardedClose, type Unsaved } from "./use-guarded-close"

/** A drawer with a form: opened by being rendered, closed by its parent. Ctrl or ⌘ with Enter submits it. */
export const FormDrawer = ({
  title,
  description,
  submitLabel,
  closeLabel,
  isDisabled,
  isDanger,
  error,
  errorAction,
  onSubmit,
  onClose,
  children,
  ...unsaved
}: Unsaved & {
  title: string
  description?: string
  submitLabel: string
  /** What closing without submitting is called, where nothing is given up by it. */
  closeLabel?: string
  isDisabled?: boolean
  isDanger?: boolean
  error: unknown
  /** What can be done about it, below what it says. */
  errorAction?: ReactNode
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}) => {
  const t = useT()
  const { isSubmitting } = unsaved
  const onCloseAutoFocus = useFocusReturn()
  const onOpenChange = useGuardedClose(unsaved, onClose)
  return (
    <Drawer open onOpenChange={onOpenChange}>
      <Drawer.Content
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={onCloseAutoFocus}
        onKeyDown={(event) => {
          const isMeant = event.key === "Enter" && (event.metaKey || event.ctrlKey)
          if (isMeant && !isDisabled && !isSubmitting) {
            onSubmit()
          }
        }}
      >
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          {description && <Drawer.Description>{description}</Drawer.Description>}
        </Drawer.Header>
        <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
          {children}
          <DrawerError error={error} />
          {errorAction}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary" disabled={isSubmitting}>
              {closeLabel ?? t("general.cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            variant={isDanger ? "danger" : "primary"}
            disabled={isDisabled}
            isLoading={isSubmitting}
            onClick={onSubmit}
          >
            {submitLabel}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
