import { Button, Drawer, Text } from "@medusajs/ui"
import { useId, useRef } from "react"
import { useFocusReturn } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { ScanFeedback } from "./scan-feedback"
import type { ScanQueue, ScanQueueState } from "./scan-queue"
import { useCamera } from "./use-camera"

/** A viewfinder: what the camera reads goes the way of every scan, and the answers stand below. */
export const CameraDrawer = ({
  queue,
  state,
  onClose,
}: {
  queue: ScanQueue
  state: ScanQueueState
  onClose: () => void
}) => {
  const t = useT()
  const onCloseAutoFocus = useFocusReturn()
  const id = useId()
  const video = useRef<HTMLVideoElement>(null)
  const camera = useCamera(video, (code) => queue.push(code))
  const isWorking = camera.kind === "starting" || camera.kind === "reading"
  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Drawer.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Drawer.Header>
          <Drawer.Title>{t("camera.title")}</Drawer.Title>
          <Drawer.Description>{t("camera.hint")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body
          className="flex flex-1 flex-col gap-y-4 overflow-y-auto"
          data-testid="camera-body"
        >
          <video
            ref={video}
            muted
            playsInline
            aria-label={t("camera.view")}
            data-testid="camera-view"
            data-state={camera.kind}
            className="bg-ui-bg-subtle w-full rounded-lg object-cover"
            style={{ aspectRatio: "4 / 3" }}
          />
          <Text
            size="small"
            role={isWorking ? "status" : "alert"}
            className={isWorking ? "text-ui-fg-subtle" : "text-ui-fg-error"}
          >
            {isWorking ? t(`camera.${camera.kind}`) : t(`camera.problems.${camera.kind}`)}
            {camera.kind === "failed" && ` ${camera.message}`}
          </Text>
          <ScanFeedback id={`${id}-answers`} state={state} shown={5} />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("camera.close")}
            </Button>
          </Drawer.Close>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
