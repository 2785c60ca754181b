import { EllipsisHorizontal, PencilSquare, Trash } from "@medusajs/icons"
import { DropdownMenu, IconButton, toast } from "@medusajs/ui"
import { useQuestion } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { WithRight } from "../common/with-right"

/** Changes or deletes one entry of a list of settings; deleting is asked about first. */
export const RowActions = ({
  name,
  kind,
  onEdit,
  onDelete,
}: {
  name: string
  kind: "condition" | "reason"
  onEdit: () => void
  onDelete: () => Promise<unknown>
}) => {
  const t = useT()
  const ask = useQuestion()
  const remove = async () => {
    const isSure = await ask({
      title: t("settings.deleteTitle", { name }),
      description: t(`settings.${kind}.deleteHint`),
      confirmText: t("settings.delete"),
      cancelText: t("general.cancel"),
    })
    if (!isSure) {
      return
    }
    try {
      await onDelete()
      toast.success(t("settings.deleted", { name }))
    } catch (error) {
      toast.error(t("settings.deleteFailed", { name }), { description: messageOf(error) })
    }
  }
  return (
    <WithRight right="configure">
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("settings.actionsOf", { name })}
          >
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          <DropdownMenu.Item className="gap-x-2" onSelect={onEdit}>
            <PencilSquare className="text-ui-fg-subtle" />
            {t("settings.edit")}
          </DropdownMenu.Item>
          <DropdownMenu.Item className="gap-x-2" onSelect={() => void remove()}>
            <Trash className="text-ui-fg-subtle" />
            {t("settings.delete")}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
    </WithRight>
  )
}
