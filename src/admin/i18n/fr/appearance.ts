import type * as english from "../en/appearance"
import type { Translation } from "../translation"

/** Texts of what sets a unit apart: notes of staff and for buyers, and its photos. */
export const appearance: Translation<typeof english.appearance> = {
  appearance: {
    title: "Notes et photos",
    change: "Modifier",
    add: "Ajouter",
    edit: "Modifier les notes et les photos",
    empty:
      "Dites ce qui distingue cette unité. Les acheteurs qui choisissent l'unité même lisent la note pour les acheteurs et voient les photos que vous leur montrez.",
    publicNoteHint:
      "Les acheteurs qui choisissent l'unité même la lisent, par exemple : petite rayure au dos.",
    notesHint: "Seul le personnel les lit.",
    changed: "Notes et photos modifiées",
    saved: "Notes et photos enregistrées",
  },
  photos: {
    open: "Ouvrir la photo {{number}}",
    openShown: "Ouvrir la photo {{number}}, visible par les acheteurs",
    position: "Photo {{number}} sur {{total}}",
    previous: "Photo précédente",
    next: "Photo suivante",
    shown: "Visible par les acheteurs",
    hidden: "Visible par le personnel seul",
    show: "Visible par les acheteurs",
    taken: "{{number}} sur {{most}}",
    earlier: "Avancer la photo {{number}}",
    later: "Reculer la photo {{number}}",
    wrongType: "Ce ne sont pas des images JPEG, PNG ou WebP : {{files}}",
    gone: "Cette image ne peut pas être affichée. Son fichier a peut-être été supprimé.",
    changes: {
      added_one: "{{count}} photo ajoutée",
      added_other: "{{count}} photos ajoutées",
      removed_one: "{{count}} photo retirée",
      removed_other: "{{count}} photos retirées",
      shown_one: "{{count}} photo montrée aux acheteurs",
      shown_other: "{{count}} photos montrées aux acheteurs",
      hidden_one: "{{count}} photo n'est plus montrée aux acheteurs",
      hidden_other: "{{count}} photos ne sont plus montrées aux acheteurs",
      reordered: "Photos mises dans un autre ordre",
    },
  },
}
