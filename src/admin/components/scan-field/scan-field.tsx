import { Scan } from "@medusajs/icons"
import { clx, Hint, Input, Label, Text } from "@medusajs/ui"
import { forwardRef, useId, useState, type ClipboardEvent, type KeyboardEvent } from "react"
import { FNC1 } from "../../../lifecycle/gs1"
import { useT } from "../../i18n/use-t"
import { CameraButton } from "./camera-button"
import { ScanFeedback } from "./scan-feedback"
import type { ScanQueue, ScanQueueState } from "./scan-queue"
import { SoundSwitch } from "./sound-switch"

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
      if (isSeparatorKey(event)) {
        event.preventDefault()
        setText((typed) => typed + FNC1)
        return
      }
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
        <div className="flex items-center justify-between gap-x-4">
          <Label htmlFor={id} size="small" weight="plus">
            {label}
          </Label>
          <SoundSwitch />
        </div>
        <div className="relative">
          <Scan
            aria-hidden
            className="text-ui-fg-muted pointer-events-none absolute left-2 top-1/2 z-10 -translate-y-1/2"
          />
          <Input
            ref={ref}
            id={id}
            data-testid="scan-field"
            data-scan-field
            className={clx("pl-8 pr-10", { "shadow-borders-error": isRefused })}
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
          <div className="absolute right-2 top-1/2 flex -translate-y-1/2 items-center gap-x-1">
            {state.waiting.length > 0 && (
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("scan.waiting", { count: state.waiting.length })}
              </Text>
            )}
            <CameraButton queue={queue} state={state} />
          </div>
        </div>
        {hint && <Hint>{hint}</Hint>}
        <ScanFeedback id={`${id}-answers`} state={state} shown={shown} />
      </div>
    )
  }
)
ScanField.displayName = "ScanField"

/** Whether a scanner that works as a keyboard types GS1's separator: no key bears ASCII 29, so it presses Ctrl and `]`. */
function isSeparatorKey({ ctrlKey, altKey, key, code }: KeyboardEvent): boolean {
  return ctrlKey && !altKey && (key === "]" || key === FNC1 || code === "BracketRight")
}
