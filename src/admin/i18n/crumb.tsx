import type { ReactElement } from "react"
import { useT } from "./use-t"

const Crumb = ({ text }: { text: string }) => <>{useT()(text)}</>

/** A breadcrumb in the admin's language. */
export function crumb(text: string): ReactElement {
  return <Crumb text={text} />
}
