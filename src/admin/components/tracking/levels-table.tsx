import { Badge, Table, Text, Tooltip } from "@medusajs/ui"
import type { LevelView } from "../../../types/stock"
import { useNumber } from "../../hooks/use-number"
import { usePage } from "../../hooks/use-page"
import { useT } from "../../i18n/use-t"
import { paths } from "../../lib/paths"
import { LinkButton } from "../common/link-button"
import { Pager } from "../common/pager"
import { TextLink } from "../common/text-link"

const NUMBERS = ["stocked", "on_hand", "awaiting", "withheld", "sellable"] as const

/** How serials and stock stand to each other at each location of an item. */
export const LevelsTable = ({
  levels,
  limit,
}: {
  levels: readonly LevelView[]
  /** How many of them are drawn at a time. */
  limit?: number
}) => {
  const t = useT()
  const { shown, pager } = usePage(levels, limit)
  if (levels.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("levels.none")}
      </Text>
    )
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("fields.location")}</Table.HeaderCell>
            {NUMBERS.map((name) => (
              <Table.HeaderCell key={name} className="whitespace-nowrap text-right">
                <Tooltip content={t(`levels.${name}Hint`)}>
                  <span className="cursor-help">{t(`levels.${name}`)}</span>
                </Tooltip>
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell>
              <span className="sr-only">{t("fields.actions")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body className="border-b-0">
          {shown.map((level) => (
            <LevelRow key={level.location.id} level={level} />
          ))}
        </Table.Body>
      </Table>
      <Pager {...pager} />
    </div>
  )
}

const LevelRow = ({ level }: { level: LevelView }) => {
  const t = useT()
  const number = useNumber()
  return (
    <Table.Row data-testid="level-row" className="last-of-type:border-b-0">
      <Table.Cell className="whitespace-nowrap">
        <TextLink to={paths.location(level.location.id)}>{level.location.name}</TextLink>
        {level.discrepancy > 0 && (
          <Tooltip content={t("levels.discrepancyHint")}>
            <Badge size="2xsmall" color="red" className="ml-2">
              {t("levels.discrepancy", { count: level.discrepancy })}
            </Badge>
          </Tooltip>
        )}
      </Table.Cell>
      {NUMBERS.map((name) => (
        <Table.Cell key={name} className="text-right tabular-nums">
          {name === "awaiting" && level.awaiting > 0 ? (
            <Badge size="2xsmall" color="orange">
              {number(level.awaiting)}
            </Badge>
          ) : (
            number(level[name])
          )}
        </Table.Cell>
      ))}
      <Table.Cell className="w-px whitespace-nowrap text-right">
        {level.awaiting > 0 && (
          <LinkButton
            variant="transparent"
            to={paths.receive({
              itemId: level.inventory_item_id,
              locationId: level.location.id,
              isInStock: true,
            })}
          >
            {t("levels.enterSerials")}
          </LinkButton>
        )}
      </Table.Cell>
    </Table.Row>
  )
}
