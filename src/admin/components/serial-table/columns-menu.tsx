import { Adjustments } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { useT } from "../../i18n/use-t"
import { COLUMNS, FIXED } from "./columns"
import type { useChosenColumns } from "./use-chosen-columns"

/** Chooses the columns of a list. */
export const ColumnsMenu = ({ columns, toggle, reset }: ReturnType<typeof useChosenColumns>) => {
  const t = useT()
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={t("columns.choose")}>
          <Adjustments />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-h-[400px] overflow-y-auto">
        <DropdownMenu.Label className="px-2 py-1">{t("columns.title")}</DropdownMenu.Label>
        {COLUMNS.filter((name) => name !== FIXED).map((name) => (
          <DropdownMenu.CheckboxItem
            key={name}
            checked={columns.includes(name)}
            // Several are chosen in one go.
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={() => toggle(name)}
          >
            {t(`columns.names.${name}`)}
          </DropdownMenu.CheckboxItem>
        ))}
        <DropdownMenu.Separator />
        <DropdownMenu.Item onSelect={reset}>{t("columns.reset")}</DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
