/** What the keyboard is on now, or the button of the menu that it is in, for the menu goes. */
export function openerNow(): HTMLElement | null {
  const { activeElement } = document
  const menu = activeElement?.closest("[role=menu]")
  const buttonId = menu?.getAttribute("aria-labelledby")
  const opener = buttonId ? document.getElementById(buttonId) : activeElement
  return opener instanceof HTMLElement ? opener : null
}

/** Gives the keyboard back to an element, unless something else has it by now. */
export function takeFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) {
    element?.focus()
  }
}

/**
 * Puts the keyboard on the scan field that a button belongs to, the nearest one around it. A button that goes, or waits, when
 * it is pressed would leave the keyboard to the page, where the next scans are lost.
 */
export function toScanField(button: HTMLElement): void {
  const end = button.closest("[role=dialog], main")
  for (let around = button.parentElement; around; around = around.parentElement) {
    const field = around.querySelector<HTMLElement>("[data-scan-field]")
    if (field !== null || around === end) {
      field?.focus()
      return
    }
  }
}

/** What a form is filled in with. */
const FIELDS = "input, textarea, [role=combobox], [role=radio], [role=switch], [role=checkbox]"

/**
 * Puts the keyboard on the first field of a form that opens: for `onOpenAutoFocus`. Radix would take the button that closes
 * it; a field that takes the focus by itself has it by then.
 */
export function focusFirstField(event: Event): void {
  const form = event.currentTarget as HTMLElement
  const field = [...form.querySelectorAll<HTMLElement>(FIELDS)].find(
    (one) => !one.matches(":disabled") && one.getClientRects().length > 0
  )
  if (field) {
    event.preventDefault()
    field.focus()
  }
}
