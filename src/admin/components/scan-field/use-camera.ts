import { useEffect, useRef, useState, type RefObject } from "react"
import { messageOf } from "../../lib/api-error"
import { CodesInSight } from "./codes-in-sight"
import { loadDecoder, type Decoder } from "./decoder"

/** How often a picture is looked at. */
const PAUSE_MS = 120

/** Wider pictures take longer and read no better. */
const MAX_WIDTH = 1_280

/** Where the camera stands; `denied` and `missing` are what the browser says, `failed` is everything else. */
export type CameraState =
  { kind: "starting" | "reading" | "denied" | "missing" } | { kind: "failed"; message: string }

/** Whether the browser lets a page use cameras; it does on secure pages only. */
export function hasCameras(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === "function"
}

/** Shows the camera in a video element and reads codes from it until the component goes; each counts once in sight. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  onRead: (code: string) => void
): CameraState {
  const [state, setState] = useState<CameraState>({ kind: "starting" })
  const latest = useRef(onRead)
  latest.current = onRead

  useEffect(() => {
    let isOpen = true
    let stream: MediaStream | undefined
    const run = async () => {
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: "environment", width: { ideal: MAX_WIDTH } },
      })
      const element = video.current
      if (!isOpen || element === null) {
        return
      }
      element.srcObject = stream
      await element.play()
      const decode = await loadDecoder()
      setState({ kind: "reading" })
      await readWhile(
        () => isOpen,
        element,
        decode,
        (code) => latest.current(code)
      )
    }
    run()
      .catch((error: unknown) => isOpen && setState(stateOf(error)))
      .finally(() => isOpen || stop(stream))
    return () => {
      isOpen = false
      stop(stream)
    }
  }, [video])

  return state
}

async function readWhile(
  isOpen: () => boolean,
  video: HTMLVideoElement,
  decode: Decoder,
  onRead: (code: string) => void
): Promise<void> {
  const inSight = new CodesInSight()
  const canvas = document.createElement("canvas")
  const context = canvas.getContext("2d", { willReadFrequently: true })
  while (isOpen() && context !== null) {
    const picture = pictureOf(video, canvas, context)
    const codes = picture === null ? [] : await decode(picture)
    if (isOpen()) {
      inSight.newIn(codes, Date.now()).forEach(onRead)
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** The present picture of a video; null before its first. */
function pictureOf(
  video: HTMLVideoElement,
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D
): ImageData | null {
  if (video.videoWidth === 0) {
    return null
  }
  const scale = Math.min(1, MAX_WIDTH / video.videoWidth)
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  context.drawImage(video, 0, 0, canvas.width, canvas.height)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

function stop(stream: MediaStream | undefined): void {
  stream?.getTracks().forEach((track) => track.stop())
}

function stateOf(error: unknown): CameraState {
  const kinds: Record<string, "denied" | "missing"> = {
    NotAllowedError: "denied",
    NotFoundError: "missing",
    OverconstrainedError: "missing",
  }
  const kind = error instanceof DOMException ? kinds[error.name] : undefined
  return kind === undefined ? { kind: "failed", message: messageOf(error) } : { kind }
}
