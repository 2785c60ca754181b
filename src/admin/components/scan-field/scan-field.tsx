import { Scan } from "@medusajs/icons"
import { clx, Hint, Input, Label, Text } from "@medusajs/ui"
import { forwardRef, useId, useState, type ClipboardEvent, type KeyboardEvent } from "react"
import { useT } from "../../i18n/use-t"
import { ScanFeedback } from "./scan-feedback"
import type { ScanQueue, ScanQueueState } from "./scan-queue"

interface ScanFieldProps {
  queue: ScanQueue
  state: ScanQueueState
  label: string
  placeholder?: string
  hint?: string
  autoFocus?: boolean
  /** How many of the latest answers are shown. */
  shown?: number
  /** Takes a long list that is pasted, where one can be judged quicker than scan by scan. */
  onManyLines?: (text: string) => void
}

/** From how many lines on something pasted is a list, not a few scans. */
const MANY_LINES = 20

/**
 * Where a wedge scanner types: characters, then Enter. Enter takes the scan and nothing else: it submits no form, the
 * field is empty and ready for the next one at once, and never loses the focus. Answers appear below, newest first.
 */
export const ScanField = forwardRef<HTMLInputElement, ScanFieldProps>(
  ({ queue, state, label, placeholder, hint, autoFocus, shown = 3, onManyLines }, ref) => {
    const t = useT()
    const id = useId()
    const [text, setText] = useState("")
    const [latest] = state.done
    const isRefused = state.waiting.length === 0 && latest?.outcome?.kind === "refused"

    const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key !== "Enter" || event.nativeEvent.isComposing) {
        return
      }
      event.preventDefault()
      event.stopPropagation()
      queue.push(event.currentTarget.value)
      setText("")
    }

    const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
      const pasted = event.clipboardData.getData("text")
      const lines = pasted.trim().split(/[\r\n]+/).length
      if (lines >= MANY_LINES && onManyLines) {
        event.preventDefault()
        onManyLines(pasted)
      } else if (lines > 1) {
        event.preventDefault()
        queue.push(pasted)
      }
    }

    return (
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <div className="relative">
          <Scan
            aria-hidden
            className="text-ui-fg-muted pointer-events-none absolute left-2 top-1/2 z-10 -translate-y-1/2"
          />
          <Input
            ref={ref}
            id={id}
            data-testid="scan-field"
            className={clx("pl-8", { "shadow-borders-error": isRefused })}
            value={text}
            placeholder={placeholder ?? t("scan.placeholder")}
            aria-describedby={`${id}-answers`}
            aria-invalid={isRefused}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="next"
            autoFocus={autoFocus}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
          />
          {state.waiting.length > 0 && (
            <Text
              size="xsmall"
              className="text-ui-fg-subtle absolute right-2 top-1/2 -translate-y-1/2"
            >
              {t("scan.waiting", { count: state.waiting.length })}
            </Text>
          )}
        </div>
        {hint && <Hint>{hint}</Hint>}
        <ScanFeedback id={`${id}-answers`} state={state} shown={shown} />
      </div>
    )
  }
)
ScanField.displayName = "ScanField"
