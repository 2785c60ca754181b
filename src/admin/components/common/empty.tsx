import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** Says that there is nothing, and what to do next. */
export const Empty = ({
  title,
  message,
  children,
}: {
  title: string
  message?: string
  children?: ReactNode
}) => (
  <div className="flex flex-col items-center gap-y-4 px-6 py-8 text-center">
    <div className="max-w-md">
      <Text size="small" leading="compact" weight="plus">
        {title}
      </Text>
      {message && (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {message}
        </Text>
      )}
    </div>
    {children && <div className="flex flex-wrap justify-center gap-2">{children}</div>}
  </div>
)
