import { Button, Drawer, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { focusFirstField } from "../../lib/focus"

/** A drawer with a form: opened by being rendered, closed by its parent. Ctrl or ⌘ with Enter submits it. */
export const FormDrawer = ({
  title,
  description,
  submitLabel,
  closeLabel,
  isSubmitting,
  isDisabled,
  isDanger,
  error,
  onSubmit,
  onClose,
  children,
}: {
  title: string
  description?: string
  submitLabel: string
  /** What closing without submitting is called, where nothing is given up by it. */
  closeLabel?: string
  isSubmitting: boolean
  isDisabled?: boolean
  isDanger?: boolean
  error: unknown
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={onCloseAutoFocus}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && !isDisabled) {
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
          {error !== null && error !== undefined && (
            <Text size="small" role="alert" className="text-ui-fg-error">
              {messageOf(error)}
            </Text>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
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
