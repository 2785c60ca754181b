import { useMutation } from "@tanstack/react-query"
import { gtin14 } from "../../../lifecycle/gs1-writing"
import { findGtins } from "../../hooks/use-serials"
import { readCsv } from "../../lib/csv-file"
import { gtinHeading, gtinsOf, rowsOfItems, type RowsOfItems } from "./rows-of-items"

/** A file whose GTINs say which items came in; `found` is null where it has no column of them. */
export interface GtinFile {
  name: string
  headings: string
  found: RowsOfItems | null
}

/** Reads which items a file is of. Nothing is received by that. */
export const useGtinFile = () =>
  useMutation({
    mutationFn: async (file: File): Promise<GtinFile> => {
      const content = await readCsv(file)
      const head = { name: file.name, headings: content.headings.join(", ") }
      if (gtinHeading(content.headings) === undefined) {
        return { ...head, found: null }
      }
      const gtins = gtinsOf(content)
      const answers = gtins.length === 0 ? [] : (await findGtins({ gtins })).gtins
      const items = new Map(answers.map((one) => [gtin14(one.gtin) ?? one.gtin, one.items]))
      return { ...head, found: rowsOfItems(content, items) }
    },
  })
