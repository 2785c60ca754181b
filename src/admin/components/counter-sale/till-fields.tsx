import { useT } from "../../i18n/use-t"
import { ChoiceField, LocationField } from "../common/field"
import type { Till, TillChoice } from "./use-till"

/** Where the till stands and what it sells with; what there is only one of is not asked for. */
export const TillFields = ({ till }: { till: Till }) => {
  const t = useT()
  return (
    <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-3">
      <LocationField
        label={t("counterSale.place")}
        value={till.location.value}
        onChange={till.location.choose}
      />
      <ChoiceAmong label={t("counterSale.region")} choice={till.region} />
      <ChoiceAmong label={t("counterSale.channel")} choice={till.channel} />
    </div>
  )
}

const ChoiceAmong = ({ label, choice }: { label: string; choice: TillChoice }) =>
  choice.options.length < 2 ? null : (
    <ChoiceField
      label={label}
      value={choice.value}
      onChange={choice.choose}
      options={choice.options.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
