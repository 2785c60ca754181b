import { CheckCircleSolid, ExclamationCircleSolid, InformationCircleSolid } from "@medusajs/icons"
import { clx, Text } from "@medusajs/ui"
import { FNC1 } from "../../../lifecycle/gs1"
import type { ScanOutcome, ScanQueueState } from "./scan-queue"

const LOOKS = {
  taken: { Icon: CheckCircleSolid, colour: "text-ui-tag-green-icon" },
  known: { Icon: InformationCircleSolid, colour: "text-ui-tag-blue-icon" },
  refused: { Icon: ExclamationCircleSolid, colour: "text-ui-tag-red-icon" },
} as const satisfies Record<ScanOutcome["kind"], object>

/** The latest answers to scans: spoken by screen readers, in colour and in words. */
export const ScanFeedback = ({
  id,
  state,
  shown,
}: {
  id: string
  state: ScanQueueState
  shown: number
}) => (
  <div id={id} role="status" aria-live="polite" aria-atomic="false">
    <ul className="flex flex-col gap-y-1">
      {state.done.slice(0, shown).map(({ id: scanId, text, outcome }, place) => {
        const { Icon, colour } = LOOKS[outcome?.kind ?? "known"]
        return (
          <li
            key={scanId}
            data-testid="scan-answer"
            data-kind={outcome?.kind}
            className="flex items-start gap-x-2"
          >
            <Icon aria-hidden className={clx("mt-0.5 shrink-0", colour)} />
            <Text size="small" leading="compact" className="min-w-0 break-words pt-0.5">
              {!outcome?.isInstruction && !outcome?.message.includes(bodyOf(text)) && (
                <span className="font-mono">{printable(text)} </span>
              )}
              <span className={place === 0 ? "text-ui-fg-base" : "text-ui-fg-subtle"}>
                {printable(outcome?.message ?? "")}
              </span>
            </Text>
          </li>
        )
      })}
    </ul>
  </div>
)

/** A scan without the symbology identifier that scanners put before it, as refusals quote it. */
function bodyOf(text: string): string {
  return text.replace(/^\][A-Za-z]\w/, "")
}

/** A text with GS1's group separators made visible. */
function printable(text: string): string {
  return text.replaceAll(FNC1, "␝")
}
