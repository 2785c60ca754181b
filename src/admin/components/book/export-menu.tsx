import { Button, DropdownMenu } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A button that offers several files. */
export function ExportMenu<Value extends string>({
  label,
  icon,
  choices,
  onChoose,
}: {
  label: string
  icon: ReactNode
  choices: readonly { value: Value; label: string; hint: string }[]
  onChoose: (value: Value) => void
}) {
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant="secondary" className="shrink-0">
          {icon}
          {label}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-w-[300px]">
        {choices.map((choice) => (
          <DropdownMenu.Item
            key={choice.value}
            className="flex flex-col items-start"
            onSelect={() => onChoose(choice.value)}
          >
            <span>{choice.label}</span>
            <span className="txt-compact-xsmall text-ui-fg-subtle text-pretty">{choice.hint}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
