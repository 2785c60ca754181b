import { Button, Container, InlineTip, Kbd, Tabs, Text } from "@medusajs/ui"
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react"
import type { Policy } from "../../../lifecycle/policy"
import { checkNumbers, useReceive } from "../../hooks/use-serials"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { ApiError, messageOf } from "../../lib/api-error"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { ScanField, useScanQueue } from "../scan-field"
import { DetailsForm } from "./details-form"
import { GeneratePanel } from "./generate-panel"
import { PastePanel } from "./paste-panel"
import { bodyOf, countOf, withProblems, type ReceiveDraft } from "./receive-draft"
import { StockPanel } from "./stock-panel"
import { UnitList } from "./unit-list"
import { useDraft, type DraftStore } from "./use-draft"
import { useReceiveScan } from "./use-receive-scan"

interface ReceiveFormProps {
  itemId: string
  locationId: string
  policy: Policy
  startsInStock: boolean
}

/** Names the units of a receipt and receives them. */
export const ReceiveForm = ({ itemId, locationId, policy, startsInStock }: ReceiveFormProps) => {
  const t = useT()
  const store = useDraft(itemId, locationId)
  const { draft, update } = store
  const scanRef = useRef<HTMLInputElement>(null)
  const { queue, state } = useScanQueue(useReceiveScan(itemId, policy.format, store))
  const { receive, isReceiving, error, received } = useSubmit(itemId, locationId, store)
  useRecheck(itemId, store)
  useEffect(() => {
    if (startsInStock) {
      update((before) => ({ ...before, isInStock: true }))
    }
  }, [startsInStock, update])

  const count = countOf(draft)
  const isReady =
    count > 0 && state.waiting.length === 0 && Object.keys(draft.problems).length === 0
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
    <div
      className="flex flex-col gap-3 xl:flex-row xl:items-start"
      onKeyDownCapture={onKeyDown}
      data-testid="receive-form"
    >
      <Container className="min-w-0 flex-1 divide-y p-0">
        <Tabs
          value={draft.mode}
          onValueChange={(mode) =>
            update((before) => ({ ...before, mode: mode as ReceiveDraft["mode"] }))
          }
          className="divide-y"
        >
          <Tabs.List className="px-6 py-3">
            <Tabs.Trigger value="scan">{t("receive.modes.scan")}</Tabs.Trigger>
            <Tabs.Trigger value="paste">{t("receive.modes.paste")}</Tabs.Trigger>
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
            />
          </Tabs.Content>
          <Tabs.Content value="paste" className="px-6 py-4">
            <PastePanel itemId={itemId} format={policy.format} store={store} />
          </Tabs.Content>
          <Tabs.Content value="generate" className="px-6 py-4">
            <GeneratePanel itemId={itemId} pattern={policy.generator} store={store} />
          </Tabs.Content>
        </Tabs>
        {draft.mode !== "generate" && <UnitList store={store} />}
        {received > 0 && count === 0 && (
          <div className="flex items-center justify-between gap-x-4 px-6 py-4">
            <Text size="small">{t("receive.received", { count: received })}</Text>
            <LinkButton to={paths.inventoryItem(itemId)}>{t("receive.openItem")}</LinkButton>
          </div>
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
        <DetailsForm store={store} />
      </div>
    </div>
  )
}

/** Receives the draft; what the server refuses is marked on the list. */
function useSubmit(itemId: string, locationId: string, store: DraftStore) {
  const t = useT()
  const [received, setReceived] = useState(0)
  const showUndo = useUndoToast(useCallback(() => setReceived(0), []))
  const { mutate, isPending, error } = useReceive()
  const receive = (onDone: () => void) =>
    mutate(bodyOf(store.current(), { itemId, locationId }), {
      onSuccess: ({ operation }) => {
        store.clear()
        setReceived(operation.serial_count)
        showUndo(t("receive.received", { count: operation.serial_count }), operation.id)
        onDone()
      },
      onError: (failure) => {
        if (failure instanceof ApiError) {
          store.update((draft) => withProblems(draft, failure.rows))
        }
      },
    })
  return { receive, isReceiving: isPending, error, received }
}

/** Asks once, when the page opens with a kept list, whether its numbers are still free. */
function useRecheck(itemId: string, { current, update }: DraftStore): void {
  useEffect(() => {
    const serials = current().units.map(({ number }) => number)
    if (serials.length === 0) {
      return
    }
    checkNumbers({ inventory_item_id: itemId, serials })
      .then(({ numbers }) => {
        const bad = numbers.filter(({ is_ok }) => !is_ok)
        update((draft) =>
          withProblems(
            draft,
            bad.map(({ number, message }) => ({ serial: number, message }))
          )
        )
      })
      // Receiving itself checks again.
      .catch(() => undefined)
  }, [itemId, current, update])
}
