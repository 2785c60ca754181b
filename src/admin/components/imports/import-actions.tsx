import { Button, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { canStep } from "../../../lifecycle/imports"
import type { ImportView } from "../../../types/imports"
import { useApplyImport, useDiscardImport, useUndoImport } from "../../hooks/use-imports"
import { useQuestion } from "../../hooks/use-focus-return"
import { useT } from "../../i18n/use-t"
import { messageOf } from "../../lib/api-error"
import { paths } from "../../lib/paths"

/** What can be done with an import as it stands. */
export const ImportActions = ({ one }: { one: ImportView }) => (
  <>
    {canStep("discard", one.state) && <Discard one={one} />}
    {canStep("undo", one.state) && <Undo one={one} />}
    {canStep("apply", one.state) && <Apply one={one} />}
  </>
)

function useRefused() {
  const t = useT()
  return (error: Error) => void toast.error(t("import.notDone"), { description: messageOf(error) })
}

const Apply = ({ one: { id, row_count, bad_count } }: { one: ImportView }) => {
  const t = useT()
  const onError = useRefused()
  const { mutate, isPending } = useApplyImport(id)
  const count = row_count - bad_count
  return (
    <Button
      size="small"
      isLoading={isPending}
      disabled={count === 0}
      onClick={() => mutate({ skip_problems: bad_count > 0 }, { onError })}
    >
      {t(bad_count > 0 ? "import.applyGood" : "import.apply", { count })}
    </Button>
  )
}

const Undo = ({ one: { id, applied_count } }: { one: ImportView }) => {
  const t = useT()
  const prompt = useQuestion()
  const onError = useRefused()
  const { mutate, isPending } = useUndoImport(id)
  const undo = async () => {
    const isSure = await prompt({
      title: t("import.undo"),
      description: t("import.undoHint", { count: applied_count }),
      confirmText: t("import.undo"),
      cancelText: t("general.cancel"),
    })
    if (isSure) {
      mutate(undefined, { onError })
    }
  }
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={() => void undo()}>
      {t("import.undo")}
    </Button>
  )
}

const Discard = ({ one: { id } }: { one: ImportView }) => {
  const t = useT()
  const navigate = useNavigate()
  const onError = useRefused()
  const { mutate, isPending } = useDiscardImport(id)
  const discard = () =>
    mutate(undefined, { onError, onSuccess: () => void navigate(paths.imports()) })
  return (
    <Button size="small" variant="secondary" isLoading={isPending} onClick={discard}>
      {t("import.discard")}
    </Button>
  )
}
