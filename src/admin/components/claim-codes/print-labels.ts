/** How the sheet looks: labels in three columns, none cut by the end of a page. */
const STYLE = `
  body { margin: 0; font: 12pt ui-monospace, monospace; color: #000; }
  ul { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm; margin: 0; padding: 0; list-style: none; }
  li { border: 1px dashed #999; padding: 4mm; break-inside: avoid; overflow-wrap: anywhere; }
  strong { display: block; margin-top: 2mm; }
`

/** Opens the browser's print dialog with one label for each unit: its number and the code of its box. */
export function printLabels(codes: readonly { number: string; code: string }[]): void {
  const frame = document.createElement("iframe")
  frame.hidden = true
  document.body.append(frame)
  const page = frame.contentDocument
  const view = frame.contentWindow
  if (page === null || view === null) {
    return
  }
  const style = page.createElement("style")
  style.textContent = STYLE
  page.head.append(style)
  const list = page.createElement("ul")
  list.append(...codes.map((one) => label(page, one)))
  page.body.append(list)
  view.addEventListener("afterprint", () => frame.remove())
  view.print()
}

// Texts are put in as texts: a number is never taken for HTML.
function label(page: Document, { number, code }: { number: string; code: string }): HTMLElement {
  const item = page.createElement("li")
  const strong = page.createElement("strong")
  strong.textContent = code
  item.append(number, strong)
  return item
}
