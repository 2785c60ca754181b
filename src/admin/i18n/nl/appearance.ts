import type * as english from "../en/appearance"
import type { Translation } from "../translation"

/** Texts of what sets a unit apart: notes of staff and for buyers, and its photos. */
export const appearance: Translation<typeof english.appearance> = {
  appearance: {
    title: "Notities en foto's",
    change: "Bewerken",
    add: "Toevoegen",
    edit: "Notities en foto's bewerken",
    empty:
      "Zeg wat dit exemplaar bijzonder maakt. Kopers die precies dit exemplaar kunnen kiezen, lezen de notitie voor kopers en zien de foto's die u hun toont.",
    publicNoteHint:
      "Kopers die precies dit exemplaar kunnen kiezen, lezen die, bijvoorbeeld: klein krasje op de achterkant.",
    notesHint: "Alleen personeel leest deze.",
    changed: "Notities en foto's gewijzigd",
    saved: "Notities en foto's opgeslagen",
  },
  photos: {
    open: "Foto {{number}} openen",
    openShown: "Foto {{number}} openen, die kopers zien",
    position: "Foto {{number}} van {{total}}",
    previous: "Vorige foto",
    next: "Volgende foto",
    shown: "Kopers zien deze",
    hidden: "Alleen personeel ziet deze",
    show: "Kopers zien deze",
    taken: "{{number}} van {{most}}",
    earlier: "Foto {{number}} naar voren",
    later: "Foto {{number}} naar achteren",
    wrongType: "Dit zijn geen JPEG-, PNG- of WebP-afbeeldingen: {{files}}",
    gone: "Deze afbeelding kan niet worden getoond. Misschien is het bestand verwijderd.",
    changes: {
      added_one: "{{count}} foto toegevoegd",
      added_other: "{{count}} foto's toegevoegd",
      removed_one: "{{count}} foto verwijderd",
      removed_other: "{{count}} foto's verwijderd",
      shown_one: "{{count}} foto aan kopers getoond",
      shown_other: "{{count}} foto's aan kopers getoond",
      hidden_one: "{{count}} foto niet meer aan kopers getoond",
      hidden_other: "{{count}} foto's niet meer aan kopers getoond",
      reordered: "Foto's in een andere volgorde gezet",
    },
  },
}
