import { Camera } from "@medusajs/icons"
import { IconButton, Tooltip } from "@medusajs/ui"
import { useState } from "react"
import { useT } from "../../i18n/use-t"
import { CameraDrawer } from "./camera-drawer"
import type { ScanQueue, ScanQueueState } from "./scan-queue"
import { hasCameras } from "./use-camera"

/** Opens the viewfinder, where the browser lets a page use cameras. */
export const CameraButton = ({ queue, state }: { queue: ScanQueue; state: ScanQueueState }) => {
  const t = useT()
  const [isOpen, setIsOpen] = useState(false)
  if (!hasCameras()) {
    return null
  }
  return (
    <>
      <Tooltip content={t("camera.open")}>
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          aria-label={t("camera.open")}
          onClick={() => setIsOpen(true)}
        >
          <Camera />
        </IconButton>
      </Tooltip>
      {isOpen && <CameraDrawer queue={queue} state={state} onClose={() => setIsOpen(false)} />}
    </>
  )
}
