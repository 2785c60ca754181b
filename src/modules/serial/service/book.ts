import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { BookField, Party } from "../../../lifecycle/book"
import type { BookEntry } from "../ledger/book-lines"
import { bookSetting, saveBookSetting, type BookSetting } from "../queries/book-setting"
import type { Page } from "../queries/paging"
import { saveTransferee, transfereesOf } from "../queries/transferees"
import * as book from "../queries/book"
import { NoticesService } from "./notices"

/** The acquisition and disposition record; its entries are written by the ledger alone. */
export class BookService extends NoticesService {
  /** What the merchant says of the book. */
  @InjectManager()
  async bookSetting(@MedusaContext() context: Context = {}): Promise<BookSetting> {
    return bookSetting(context)
  }

  /** Writes what the merchant says of the book. */
  @InjectManager()
  async saveBookSetting(
    setting: BookSetting,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return saveBookSetting(context, setting)
  }

  /** A page of lines of the book, newest first. */
  @InjectManager()
  async findBookLines(
    filter: book.BookFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<book.BookPage> {
    return book.findBookLines(context, filter, page)
  }

  /** The first lines of the book after one, oldest first. */
  @InjectManager()
  async firstBookLines(
    filter: book.BookFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<book.BookLine[]> {
    return book.firstBookLines(context, filter, limit)
  }

  /** The original entries of lines, in their order. */
  @InjectManager()
  async originalBookEntries(
    lineNos: readonly number[],
    @MedusaContext() context: Context = {}
  ): Promise<BookEntry[]> {
    return book.originalEntries(context, lineNos)
  }

  /** The first entries of the book after one, in the order of their writing. */
  @InjectManager()
  async firstBookEntries(
    filter: book.BookFilter,
    after: number,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<BookEntry[]> {
    return book.firstBookEntries(context, filter, after, limit)
  }

  /** All entries of a unit, in the order of their writing. */
  @InjectManager()
  async bookEntriesOf(
    serialId: string,
    @MedusaContext() context: Context = {}
  ): Promise<BookEntry[]> {
    return book.bookEntriesOf(context, serialId)
  }

  /** Columns that entries have and the settings do not any more. */
  @InjectManager()
  async formerBookFields(
    keys: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<BookField[]> {
    return book.formerBookFields(context, keys)
  }

  /** To whom the units of orders go, where staff said so; by order. */
  @InjectManager()
  async transfereesOf(
    orderIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<Map<string, Party>> {
    return transfereesOf(context, orderIds)
  }

  /** Says to whom an order's units go; null for whom it is sent to. */
  @InjectManager()
  async saveTransferee(
    orderId: string,
    party: Party | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return saveTransferee(context, orderId, party)
  }
}
