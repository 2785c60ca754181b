import { InlineTip } from "@medusajs/ui"
import { messageOf } from "../../lib/api-error"

/** Says why a request was refused, above the button that would send it again. */
export const RefusalNote = ({ label, error }: { label: string; error: unknown }) =>
  error === null || error === undefined ? null : (
    <InlineTip variant="error" label={label} role="alert">
      {messageOf(error)}
    </InlineTip>
  )
