import { usePrompt } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { openerNow, takeFocus } from "../lib/focus"

/**
 * Brings the keyboard back to where it was when the calling component appeared: for `onCloseAutoFocus` of a drawer that is
 * opened by being rendered. Radix knows an opener only where it is its own trigger.
 */
export function useFocusReturn(): (event: Event) => void {
  const [opener] = useState(openerNow)
  return (event) => {
    event.preventDefault()
    takeFocus(opener)
  }
}

/** Medusa's question, after which the keyboard is where it was before. */
export function useQuestion(): ReturnType<typeof usePrompt> {
  const prompt = usePrompt()
  return useCallback(
    async (question) => {
      const opener = openerNow()
      const answer = await prompt(question)
      setTimeout(() => takeFocus(opener))
      return answer
    },
    [prompt]
  )
}
