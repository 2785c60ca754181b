import type * as english from "../en/appearance"
import type { Translation } from "../translation"

/** Texts of what sets a unit apart: notes of staff and for buyers, and its photos. */
export const appearance: Translation<typeof english.appearance> = {
  appearance: {
    title: "Notizen und Fotos",
    change: "Bearbeiten",
    add: "Hinzufügen",
    edit: "Notizen und Fotos bearbeiten",
    empty:
      "Sagen Sie, was diese Einheit besonders macht. Käufer, die genau diese Einheit wählen können, lesen die Notiz für Käufer und sehen die Fotos, die Sie ihnen zeigen.",
    publicNoteHint:
      "Käufer, die genau diese Einheit wählen können, lesen sie, zum Beispiel: kleiner Kratzer auf der Rückseite.",
    notesHint: "Nur das Personal liest sie.",
    changed: "Notizen und Fotos geändert",
    saved: "Notizen und Fotos gespeichert",
  },
  photos: {
    open: "Foto {{number}} öffnen",
    openShown: "Foto {{number}} öffnen, das Käufer sehen",
    position: "Foto {{number}} von {{total}}",
    previous: "Voriges Foto",
    next: "Nächstes Foto",
    shown: "Käufer sehen es",
    hidden: "Nur das Personal sieht es",
    show: "Käufer sehen es",
    taken: "{{number}} von {{most}}",
    earlier: "Foto {{number}} nach vorn",
    later: "Foto {{number}} nach hinten",
    wrongType: "Das sind keine Bilder in JPEG, PNG oder WebP: {{files}}",
    gone: "Dieses Bild kann nicht gezeigt werden. Vielleicht wurde seine Datei gelöscht.",
    changes: {
      added_one: "{{count}} Foto hinzugefügt",
      added_other: "{{count}} Fotos hinzugefügt",
      removed_one: "{{count}} Foto entfernt",
      removed_other: "{{count}} Fotos entfernt",
      shown_one: "{{count}} Foto für Käufer sichtbar",
      shown_other: "{{count}} Fotos für Käufer sichtbar",
      hidden_one: "{{count}} Foto für Käufer nicht mehr sichtbar",
      hidden_other: "{{count}} Fotos für Käufer nicht mehr sichtbar",
      reordered: "Fotos in andere Reihenfolge gebracht",
    },
  },
}
