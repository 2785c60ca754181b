import { SectionRow } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { SerialResponse } from "../../../types/serials"
import { useT } from "../../i18n/use-t"
import { PhotoStrip } from "../photos"
import { AppearanceDrawer } from "./appearance-drawer"
import { WithRight } from "../common/with-right"

const NOTES = [
  ["public_note", "fields.public_note"],
  ["notes", "fields.internal_notes"],
] as const

/** What sets a unit apart: what buyers read of it, what only staff read, and what it looks like. */
export const AppearanceSection = ({ serial }: Pick<SerialResponse, "serial">) => {
  const t = useT()
  const [isEdited, setIsEdited] = useState(false)
  const { photos } = serial
  const said = NOTES.filter(([field]) => serial[field])
  const isEmpty = said.length === 0 && photos.length === 0
  return (
    <Container className="divide-y p-0" data-testid="serial-appearance">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{t("appearance.title")}</Heading>
        <WithRight right="correct">
          <Button size="small" variant="secondary" onClick={() => setIsEdited(true)}>
            {t(isEmpty ? "appearance.add" : "appearance.change")}
          </Button>
        </WithRight>
      </div>
      {isEmpty && (
        <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-4">
          {t("appearance.empty")}
        </Text>
      )}
      {photos.length > 0 && (
        <div className="px-6 py-4">
          <PhotoStrip photos={photos} size="large" />
        </div>
      )}
      {said.map(([field, label]) => (
        <SectionRow key={field} title={t(label)} value={serial[field]} />
      ))}
      {isEdited && <AppearanceDrawer serial={serial} onClose={() => setIsEdited(false)} />}
    </Container>
  )
}
