import { Button, Container, InlineTip, Kbd, Tabs, Text } from "@medusajs/ui"
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react"
import type { Policy } from "../../../lifecycle/policy"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import type { DeliveryView } from "../../../types/deliveries"
import { useAnnounced } from "../../hooks/use-deliveries"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { paths } from "../../lib/paths"
import { ScanField, useScanQueue } from "../scan-field"
import { AcquiredFrom } from "./acquired-from"
import { announcedJudge } from "./delivery-line"
import { DeliveryPanel } from "./delivery-panel"
import { DetailsForm } from "./details-form"
import { FilePanel } from "./file-panel"
import { GeneratePanel } from "./generate-panel"
import { PastePanel } from "./paste-panel"
import { countOf, lacksName, type ReceiveDraft } from "./receive-draft"
import { ReceivedNote } from "./received-note"
import { StockPanel } from "./stock-panel"
import { UnitList } from "./unit-list"
import { useDraft } from "./use-draft"
import type { GivenFile } from "./use-file-judge"
import { useReceiveScan } from "./use-receive-scan"
import { useRecheck, useReceiveSubmit } from "./use-receive-submit"

/** From how many units on a receipt takes so long that it says so. */
const LONG = 500

/** Gives by what an item was found: a scan, the first unit of it, or its rows of a file; once. */
export type TakeFirst = (itemId: string) => string | GivenFile | null

interface ReceiveFormProps {
  itemId: string
  locationId: string
  policy: Policy
  startsInStock: boolean
  /** What is received against, if anything. */
  delivery?: DeliveryView
  /** Gives the scan or the file by which the item was found, once. */
  takeFirst: TakeFirst
}

/** Names the units of a receipt and receives them. */
export const ReceiveForm = ({
  itemId,
  locationId,
  policy,
  startsInStock,
  delivery,
  takeFirst,
}: ReceiveFormProps) => {
  const t = useT()
  const store = useDraft(itemId, locationId, delivery?.id)
  const { draft, update } = store
  const scanRef = useRef<HTMLInputElement>(null)
  const { queue, state } = useScanQueue(useReceiveScan(itemId, policy.format, store))
  const { receive, isReceiving, error, received } = useReceiveSubmit(
    { itemId, locationId },
    store,
    delivery
  )
  const { data: waiting } = useAnnounced(delivery?.id ?? "", itemId)
  const line = delivery?.lines.find(({ item }) => item.id === itemId)
  useRecheck(itemId, store)
  const [given, setGiven] = useState<GivenFile | null>(null)
  const forgetGiven = useCallback(() => setGiven(null), [])
  useEffect(() => {
    const first = takeFirst(itemId)
    if (typeof first === "string") {
      queue.push(first)
    } else if (first !== null) {
      setGiven(first)
      update((before) => ({ ...before, mode: "file" }))
    }
  }, [itemId, queue, takeFirst, update])
  useEffect(() => {
    if (startsInStock) {
      update((before) => ({ ...before, isInStock: true }))
    }
  }, [startsInStock, update])

  const [pasted, setPasted] = useState("")
  const setMode = (mode: ReceiveDraft["mode"]) => update((before) => ({ ...before, mode }))

  const count = countOf(draft)
  const isTooMany = count > MAX_SERIALS
  const isReady =
    count > 0 &&
    !isTooMany &&
    !lacksName(draft) &&
    state.waiting.length === 0 &&
    Object.keys(draft.problems).length === 0
  const submit = () =>
    receive(() => {
      queue.clear()
      scanRef.current?.focus()
    })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey) && isReady && !isReceiving) {
      event.preventDefault()
      submit()
    }
  }

  return (
    <div className="flex flex-col gap-y-3" onKeyDownCapture={onKeyDown} data-testid="receive-form">
      {delivery && (
        <DeliveryPanel
          delivery={delivery}
          itemId={itemId}
          waiting={waiting ?? []}
          format={policy.format}
          store={store}
        />
      )}
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <Container className="min-w-0 flex-1 divide-y p-0">
          <Tabs
            value={draft.mode}
            onValueChange={(mode) => setMode(mode as ReceiveDraft["mode"])}
            className="divide-y"
          >
            <Tabs.List className="px-6 py-3">
              <Tabs.Trigger value="scan">{t("receive.modes.scan")}</Tabs.Trigger>
              <Tabs.Trigger value="paste">{t("receive.modes.paste")}</Tabs.Trigger>
              <Tabs.Trigger value="file">{t("receive.modes.file")}</Tabs.Trigger>
              <Tabs.Trigger value="generate">{t("receive.modes.generate")}</Tabs.Trigger>
            </Tabs.List>
            <Tabs.Content value="scan" className="px-6 py-4">
              <ScanField
                ref={scanRef}
                queue={queue}
                state={state}
                label={t("receive.scan")}
                hint={t("receive.scanHint")}
                autoFocus
                shown={5}
                onManyLines={(lines) => {
                  setPasted(lines)
                  setMode("paste")
                }}
              />
            </Tabs.Content>
            <Tabs.Content value="paste" className="px-6 py-4">
              <PastePanel
                itemId={itemId}
                format={policy.format}
                store={store}
                text={pasted}
                onText={setPasted}
              />
            </Tabs.Content>
            <Tabs.Content value="file" className="px-6 py-4">
              <FilePanel
                itemId={itemId}
                format={policy.format}
                store={store}
                given={given}
                onGivenTaken={forgetGiven}
              />
            </Tabs.Content>
            <Tabs.Content value="generate" className="px-6 py-4">
              <GeneratePanel
                itemId={itemId}
                locationId={locationId}
                pattern={policy.generator}
                store={store}
              />
            </Tabs.Content>
          </Tabs>
          {draft.mode !== "generate" && (
            <UnitList store={store} isAnnounced={announcedJudge(line, waiting, policy.format)} />
          )}
          {received !== null && (count === 0 || draft.mode === "generate") && (
            <ReceivedNote
              received={received}
              to={
                delivery === undefined ? paths.inventoryItem(itemId) : paths.delivery(delivery.id)
              }
              label={t(delivery === undefined ? "receive.openItem" : "delivery.open")}
            />
          )}
        </Container>
        <div className="flex w-full flex-col gap-3 xl:max-w-[440px]">
          <Container className="divide-y p-0">
            <StockPanel itemId={itemId} locationId={locationId} store={store} />
            <div className="flex flex-col gap-y-3 px-6 py-4">
              {error !== null && (
                <InlineTip variant="error" label={t("receive.refused")} role="alert">
                  {messageOf(error)}
                </InlineTip>
              )}
              {isTooMany && (
                <InlineTip variant="error" label={t("receive.tooMany")} role="status">
                  {t("receive.tooManyHint", { most: MAX_SERIALS })}
                </InlineTip>
              )}
              {isReceiving && count >= LONG && (
                <div role="status">
                  <Text size="small">{t("receive.receiving", { count })}</Text>
                  <progress className="w-full" aria-label={t("receive.receiving", { count })} />
                </div>
              )}
              <Button
                className="w-full"
                disabled={!isReady}
                isLoading={isReceiving}
                onClick={submit}
                data-testid="receive-submit"
              >
                {t(draft.isInStock ? "receive.submitInStock" : "receive.submit", { count })}
              </Button>
              <Text size="xsmall" className="text-ui-fg-subtle text-center">
                <Kbd>Ctrl</Kbd> <Kbd>↵</Kbd>
              </Text>
            </div>
          </Container>
          {policy.book !== "off" && <AcquiredFrom store={store} />}
          <DetailsForm store={store} isOnDelivery={delivery !== undefined} />
        </div>
      </div>
    </div>
  )
}
