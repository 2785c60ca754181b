import { Container, Text } from "@medusajs/ui"
import { Component, type ReactNode } from "react"
import { WithRight } from "./with-right"

/**
 * What the plugin puts on a page of Medusa's, for whoever may look at serials. An error in it stays in its place: the page
 * around it is needed all the same.
 */
export const Widget = ({ children, isSilent }: { children: ReactNode; isSilent?: boolean }) => (
  <Contained isSilent={isSilent}>
    <WithRight right="view">{children}</WithRight>
  </Contained>
)

interface Contents {
  children: ReactNode
  /** That nothing is shown in the place of what is broken; the console has it. */
  isSilent?: boolean
}

class Contained extends Component<Contents, { error?: Error }> {
  override state: { error?: Error } = {}

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { children, isSilent } = this.props
    const { error } = this.state
    if (error === undefined) {
      return children
    }
    // Untranslated: what is broken may be what translates.
    return isSilent ? null : (
      <Container className="px-6 py-4" role="alert">
        <Text size="small" className="text-ui-fg-error break-words">
          medusa-plugin-serials: {error.message}
        </Text>
      </Container>
    )
  }
}
