import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useT } from "../../i18n/use-t"
import { toScanField } from "../../lib/focus"

/** A few things, of which a clerk chooses one; nothing where there is none. */
export function Choices<Option extends { id: string }>({
  label,
  options,
  onChoose,
  children,
}: {
  /** What they are, for those who do not see them. */
  label: string
  options: readonly Option[]
  onChoose: (option: Option) => void
  /** How one of them is told from the others. */
  children: (option: Option) => ReactNode
}) {
  const t = useT()
  return options.length === 0 ? null : (
    <ul className="shadow-elevation-card-rest divide-y rounded-lg" aria-label={label}>
      {options.map((option) => (
        <li key={option.id} className="flex items-center gap-x-3 px-3 py-2">
          <Text size="small" leading="compact" className="min-w-0 flex-1 truncate">
            {children(option)}
          </Text>
          <Button
            size="small"
            variant="secondary"
            onClick={({ currentTarget }) => {
              toScanField(currentTarget)
              onChoose(option)
            }}
          >
            {t("general.choose")}
          </Button>
        </li>
      ))}
    </ul>
  )
}
