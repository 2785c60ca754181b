import type { VerifiedUnit } from "medusa-plugin-serials/client"
import { Link } from "react-router-dom"
import { STATUS_WORDS } from "../words"
import { Picture } from "./pieces"

/** What the store says of a unit that it vouches for. */
export function Vouched({ unit, to }: { unit: VerifiedUnit; to?: string }) {
  const { title, text } = STATUS_WORDS[unit.status]
  const name = unit.item.title ?? "A unit of ours"
  const isGood = unit.status === "genuine"
  return (
    <article className="vouched">
      <Picture src={unit.item.thumbnail} title={name} />
      <div>
        <h2>{to === undefined ? name : <Link to={to}>{name}</Link>}</h2>
        <p className="row">
          <span className={`badge ${isGood ? "green" : "red"}`}>{title}</span>
          {isGood && (
            <span className={`badge ${unit.is_under_warranty ? "green" : "grey"}`}>
              {unit.is_under_warranty ? "Under warranty" : "No warranty running"}
            </span>
          )}
        </p>
        <p>{text}</p>
      </div>
    </article>
  )
}
