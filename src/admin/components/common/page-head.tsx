import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { BESIDE_BUTTONS } from "./inline-styles"

/** The head of a page: what it is, in a word and a sentence, and what can be done on it. */
export const PageHead = ({
  title,
  subtitle,
  actions,
  children,
}: {
  title: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) => (
  <Container className="divide-y p-0">
    <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
      <div className="min-w-0" style={BESIDE_BUTTONS}>
        <Heading level="h1">{title}</Heading>
        {subtitle && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {subtitle}
          </Text>
        )}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
    {children}
  </Container>
)
