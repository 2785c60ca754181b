import { Combobox } from "@medusajs/dashboard/components"
import { Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { useCustomer, useCustomerSearch } from "../../hooks/use-shop"
import { useT } from "../../i18n/use-t"

type Person = {
  id: string
  email: string
  first_name?: string | null
  last_name?: string | null
}

/** One of the store's customers, found by name or address; may be left blank. */
export const CustomerField = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (customerId: string) => void
}) => {
  const t = useT()
  const id = useId()
  const [q, setQ] = useState("")
  const { data: found } = useCustomerSearch(q)
  const { data: chosen } = useCustomer(value)
  const people: Person[] = [...(found ?? [])]
  if (chosen && !people.some((person) => person.id === chosen.id)) {
    people.unshift(chosen)
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        <span className="text-ui-fg-subtle font-normal"> ({t("general.optional")})</span>
      </Label>
      <Combobox
        id={id}
        value={value}
        placeholder={t("case.chooseCustomer")}
        options={people.map((person) => ({ value: person.id, label: nameOf(person) }))}
        searchValue={q}
        onSearchValueChange={setQ}
        allowClear
        onChange={(customerId) => onChange(customerId ?? "")}
      />
    </div>
  )
}

function nameOf({ email, first_name, last_name }: Person): string {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return name === "" ? email : `${name} · ${email}`
}
