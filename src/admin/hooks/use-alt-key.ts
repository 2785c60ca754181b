import { useEffect } from "react"
import { isAltKey } from "../lib/alt-key"

/** Does something whenever Alt and a letter are pressed, wherever the focus is. */
export function useAltKey(letter: string, onPress: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isAltKey(event, letter)) {
        event.preventDefault()
        onPress()
      }
    }
    document.addEventListener("keydown", onKeyDown)
    return () => document.removeEventListener("keydown", onKeyDown)
  }, [letter, onPress])
}
