import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useT } from "../../i18n/use-t"

/** What one part of the settings is for, and what can be added to it. */
export const SectionHead = ({ name, children }: { name: string; children?: ReactNode }) => {
  const t = useT()
  return (
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-0 max-w-2xl">
        <Heading level="h2">{t(`settings.tabs.${name}`)}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t(`settings.hints.${name}`)}
        </Text>
      </div>
      {children}
    </div>
  )
}
