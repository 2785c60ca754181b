import { Plus, Trash } from "@medusajs/icons"
import { Button, IconButton, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { BOOK_FIELD_KEY, MAX_BOOK_FIELDS, type BookField } from "../../../lifecycle/book"
import type { BookSettingBody } from "../../../types/book"
import { useBookSetting, useSaveBookSetting } from "../../hooks/use-book"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { paths } from "../../lib/paths"
import { columnLabel } from "../book/book-texts"
import { TextField } from "../common/field"
import { LinkButton } from "../common/link-button"
import { QueryState } from "../common/query-state"
import { SwitchRow } from "../common/switch-row"
import { SectionHead } from "./section-head"
import { LockedWithout } from "../common/with-right"

/** Which columns the acquisition and disposition record has beside its own, and whether locations keep their own. */
export const BookSection = () => {
  const t = useT()
  const query = useBookSetting()
  return (
    <div className="divide-y" data-testid="settings-book">
      <SectionHead name="book">
        <LinkButton to={paths.book()}>{t("book.all")}</LinkButton>
      </SectionHead>
      <QueryState query={query}>
        {({ setting }) => (
          <LockedWithout right="configure">
            <BookForm key={JSON.stringify(setting)} setting={setting} />
          </LockedWithout>
        )}
      </QueryState>
    </div>
  )
}

const BookForm = ({ setting }: { setting: BookSettingBody }) => {
  const t = useT()
  const { mutate, isPending } = useSaveBookSetting()
  const [fields, setFields] = useState<readonly BookField[]>(() =>
    setting.fields.map((field) => ({ ...field, label: columnLabel(t, field) }))
  )
  const [isPerLocation, setIsPerLocation] = useState(setting.is_per_location)
  const change = (at: number, said: Partial<BookField>) =>
    setFields((before) => before.map((field, i) => (i === at ? { ...field, ...said } : field)))
  const keys = fields.map(({ key }) => key)
  const isComplete =
    new Set(keys).size === keys.length &&
    fields.every(({ key, label }) => BOOK_FIELD_KEY.test(key) && label.trim() !== "")
  const save = () =>
    mutate(
      {
        fields: fields.map(({ key, label }) => ({ key, label: label.trim() })),
        is_per_location: isPerLocation,
      },
      {
        onSuccess: () => void toast.success(t("settings.saved", { name: t("book.title") })),
        onError: (error) =>
          void toast.error(t("book.setting.notSaved"), { description: messageOf(error) }),
      }
    )
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {t("book.setting.columnsHint")}
      </Text>
      <ul className="flex flex-col gap-y-4">
        {fields.map((field, at) => (
          <li key={at} className="flex items-end gap-x-2" data-testid="book-column">
            <div className="grid flex-1 grid-cols-1 gap-4 md:grid-cols-2">
              <TextField
                label={t("book.setting.label")}
                value={field.label}
                onChange={(label) => change(at, { label })}
              />
              <TextField
                label={t("book.setting.key")}
                className="font-mono"
                value={field.key}
                onChange={(key) => change(at, { key })}
              />
            </div>
            <IconButton
              size="small"
              variant="transparent"
              type="button"
              aria-label={t("book.setting.remove", { name: field.label || field.key })}
              onClick={() => setFields((before) => before.filter((_, i) => i !== at))}
            >
              <Trash />
            </IconButton>
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          variant="secondary"
          type="button"
          disabled={fields.length >= MAX_BOOK_FIELDS}
          onClick={() => setFields((before) => [...before, { key: "", label: "" }])}
        >
          <Plus />
          {t("book.setting.add")}
        </Button>
      </div>
      <SwitchRow
        label={t("book.setting.perLocation")}
        hint={t("book.setting.perLocationHint")}
        isOn={isPerLocation}
        onChange={setIsPerLocation}
      />
      <div className="flex justify-end">
        <Button size="small" disabled={!isComplete} isLoading={isPending} onClick={save}>
          {t("general.save")}
        </Button>
      </div>
    </div>
  )
}
