import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { NOTICE_KINDS, type NoticeKind } from "../../../lifecycle/notices"
import { useOpenNotice, usePreviewNotice } from "../../hooks/use-notices"
import { useUndoToast } from "../../hooks/use-undo-toast"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { ChoiceField } from "../common/field"
import { PageHead } from "../common/page-head"
import { RefusalNote } from "../common/refusal-note"
import {
  isSelecting,
  NO_TEXTS,
  openBodyOf,
  selectionOf,
  selectionSaidBy,
  type SelectionDraft,
} from "./new-notice"
import { PreviewPanel } from "./preview-panel"
import { SelectionFields } from "./selection-fields"
import { NoticeTextFields } from "./text-fields"

/** Says which units a notice is about, shows what that comes to, and opens it. */
export const NewNoticePage = () => {
  const t = useT()
  const form = useNewNotice()
  const preview = form.preview.data?.preview
  return (
    <div className="flex flex-col gap-y-3">
      <PageHead title={t("notice.open")} subtitle={t("notice.openHint")} />
      <div className="flex flex-col gap-3 xl:flex-row xl:items-start">
        <Container className="min-w-0 flex-1 divide-y p-0">
          <div className="px-6 py-4">
            <Heading level="h2">{t("notice.selection")}</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              {t("notice.selectionHint")}
            </Text>
          </div>
          <div className="flex flex-col gap-y-4 px-6 py-4">
            <SelectionFields value={form.selection} onChange={form.select} />
          </div>
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("notice.notDone")} error={form.preview.error} />
            <div>
              <Button
                size="small"
                variant="secondary"
                disabled={!isSelecting(form.selection)}
                isLoading={form.preview.isPending}
                onClick={form.look}
                data-testid="notice-look"
              >
                {t("notice.preview")}
              </Button>
            </div>
          </div>
        </Container>
        <Container className="w-full divide-y p-0 xl:max-w-[440px]">
          <div className="px-6 py-4">
            {preview ? (
              <PreviewPanel preview={preview} />
            ) : (
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {t("notice.previewHint")}
              </Text>
            )}
          </div>
          <div className="flex flex-col gap-y-4 px-6 py-4">
            <ChoiceField
              label={t("notice.kind")}
              value={form.kind}
              onChange={(kind) => form.setKind(kind as NoticeKind)}
              options={NOTICE_KINDS.map((value) => ({ value, label: t(`notice.kinds.${value}`) }))}
            />
            <NoticeTextFields value={form.texts} onChange={form.say} />
          </div>
          <div className="flex flex-col gap-y-3 px-6 py-4">
            <RefusalNote label={t("notice.refused")} error={form.opening.error} />
            <Button
              className="w-full"
              variant="danger"
              disabled={(preview?.count ?? 0) === 0 || form.texts.title.trim() === ""}
              isLoading={form.opening.isPending}
              onClick={form.submit}
              data-testid="notice-submit"
            >
              {t("notice.submit", { count: preview?.count ?? 0 })}
            </Button>
          </div>
        </Container>
      </div>
    </div>
  )
}

function useNewNotice() {
  const t = useT()
  const navigate = useNavigate()
  const showUndo = useUndoToast()
  const [kind, setKind] = useState<NoticeKind>("recall")
  const [params] = useSearchParams()
  const [selection, setSelection] = useState(() => selectionSaidBy(params))
  const [texts, setTexts] = useState(NO_TEXTS)
  const [preview, opening] = [usePreviewNotice(), useOpenNotice()]
  return {
    kind,
    setKind,
    selection,
    /** What was shown of another selection does not stay beside the new one. */
    select: (change: Partial<SelectionDraft>) => {
      setSelection((before) => ({ ...before, ...change }))
      preview.reset()
      opening.reset()
    },
    texts,
    say: (change: Partial<typeof NO_TEXTS>) => setTexts((before) => ({ ...before, ...change })),
    preview,
    opening,
    look: () => preview.mutate({ selection: selectionOf(selection) }),
    submit: () =>
      opening.mutate(openBodyOf(kind, selection, texts), {
        onSuccess: ({ operation, notice }) => {
          showUndo(t("notice.opened", { number: notice.id }), operation.id)
          navigate(paths.notice(notice.id))
        },
      }),
  }
}
