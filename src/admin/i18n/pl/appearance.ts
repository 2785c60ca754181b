import type * as english from "../en/appearance"
import type { InPolish } from "./in-polish"

/** Texts of what sets a unit apart: notes of staff and for buyers, and its photos. */
export const appearance: InPolish<typeof english.appearance> = {
  appearance: {
    title: "Notatki i zdjęcia",
    change: "Edytuj",
    add: "Dodaj",
    edit: "Edytuj notatki i zdjęcia",
    empty:
      "Napisz, co wyróżnia tę sztukę. Kupujący, którzy mogą wybrać tę właśnie sztukę, czytają notatkę dla kupujących i widzą zdjęcia, które im pokazujesz.",
    publicNoteHint:
      "Czytają ją kupujący, którzy mogą wybrać tę właśnie sztukę, na przykład: drobna rysa z tyłu.",
    notesHint: "Czyta je tylko personel.",
    changed: "Zmieniono notatki i zdjęcia",
    saved: "Zapisano notatki i zdjęcia",
  },
  photos: {
    open: "Otwórz zdjęcie {{number}}",
    openShown: "Otwórz zdjęcie {{number}}, które widzą kupujący",
    position: "Zdjęcie {{number}} z {{total}}",
    previous: "Poprzednie zdjęcie",
    next: "Następne zdjęcie",
    shown: "Widzą je kupujący",
    hidden: "Widzi je tylko personel",
    show: "Widzą je kupujący",
    taken: "{{number}} z {{most}}",
    earlier: "Przesuń zdjęcie {{number}} do przodu",
    later: "Przesuń zdjęcie {{number}} do tyłu",
    wrongType: "To nie są obrazy JPEG, PNG ani WebP: {{files}}",
    gone: "Tego obrazu nie można pokazać. Być może jego plik został usunięty.",
    changes: {
      added_one: "{{count}} zdjęcie dodane",
      added_few: "{{count}} zdjęcia dodane",
      added_many: "{{count}} zdjęć dodanych",
      removed_one: "{{count}} zdjęcie usunięte",
      removed_few: "{{count}} zdjęcia usunięte",
      removed_many: "{{count}} zdjęć usuniętych",
      shown_one: "{{count}} zdjęcie pokazane kupującym",
      shown_few: "{{count}} zdjęcia pokazane kupującym",
      shown_many: "{{count}} zdjęć pokazanych kupującym",
      hidden_one: "{{count}} zdjęcie już niepokazywane kupującym",
      hidden_few: "{{count}} zdjęcia już niepokazywane kupującym",
      hidden_many: "{{count}} zdjęć już niepokazywanych kupującym",
      reordered: "Zmieniono kolejność zdjęć",
    },
  },
}
