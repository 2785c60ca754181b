import { useCallback, useRef, useState, type PointerEvent } from "react"

/** The picture's size, whatever the size at which it is drawn. */
export const SIGNATURE_SIZE = { width: 1024, height: 320 } as const

const INK = "#18181b"
const PAPER = "#ffffff"
const LINE_WIDTH = 4

/** A signature that is drawn with a pointer: a finger, a pen or the mouse. */
export function useSignature() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isSigned, setIsSigned] = useState(false)

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = event.currentTarget.getContext("2d")
    if (pen === null) {
      return
    }
    event.currentTarget.setPointerCapture(event.pointerId)
    if (!isSigned) {
      // On paper of its own, so that the picture can be read on any ground.
      pen.fillStyle = PAPER
      pen.fillRect(0, 0, SIGNATURE_SIZE.width, SIGNATURE_SIZE.height)
    }
    Object.assign(pen, { strokeStyle: INK, lineWidth: LINE_WIDTH, lineCap: "round" })
    pen.beginPath()
    pen.moveTo(...pointOn(event))
  }

  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const pen = event.currentTarget.getContext("2d")
    if (pen !== null && event.currentTarget.hasPointerCapture(event.pointerId)) {
      pen.lineTo(...pointOn(event))
      pen.stroke()
      setIsSigned(true)
    }
  }

  const clear = useCallback(() => {
    const { width, height } = SIGNATURE_SIZE
    canvas.current?.getContext("2d")?.clearRect(0, 0, width, height)
    setIsSigned(false)
  }, [])

  return {
    isSigned,
    clear,
    /** The signature as a picture; none when nothing is drawn. */
    toFile: useCallback(
      async () => (isSigned && canvas.current ? fileOf(canvas.current) : null),
      [isSigned]
    ),
    canvasProps: { ref: canvas, onPointerDown: begin, onPointerMove: draw },
  }
}

function pointOn({ currentTarget, clientX, clientY }: PointerEvent<Element>): [number, number] {
  const { left, top, width, height } = currentTarget.getBoundingClientRect()
  return [
    ((clientX - left) / width) * SIGNATURE_SIZE.width,
    ((clientY - top) / height) * SIGNATURE_SIZE.height,
  ]
}

async function fileOf(canvas: HTMLCanvasElement): Promise<File | null> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"))
  return blob && new File([blob], "signature.png", { type: blob.type })
}
