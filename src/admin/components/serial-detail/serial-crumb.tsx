import { useSerial } from "../../hooks/use-serials"

/** The unit's number in the breadcrumbs. */
export const SerialCrumb = ({ id }: { id: string }) => {
  const { data } = useSerial(id)
  return <span className="font-mono">{data?.serial.number ?? "…"}</span>
}
