import type * as english from "../en/appearance"
import type { Translation } from "../translation"

/** Texts of what sets a unit apart: notes of staff and for buyers, and its photos. */
export const appearance: Translation<typeof english.appearance> = {
  appearance: {
    title: "Notas y fotos",
    change: "Editar",
    add: "Añadir",
    edit: "Editar notas y fotos",
    empty:
      "Diga qué distingue a esta unidad. Los compradores que eligen la unidad misma leen la nota para compradores y ven las fotos que usted les muestra.",
    publicNoteHint:
      "La leen los compradores que eligen la unidad misma, por ejemplo: pequeño arañazo en la parte trasera.",
    notesHint: "Solo las lee el personal.",
    changed: "Notas y fotos modificadas",
    saved: "Notas y fotos guardadas",
  },
  photos: {
    open: "Abrir la foto {{number}}",
    openShown: "Abrir la foto {{number}}, que ven los compradores",
    position: "Foto {{number}} de {{total}}",
    previous: "Foto anterior",
    next: "Foto siguiente",
    shown: "La ven los compradores",
    hidden: "Solo la ve el personal",
    show: "La ven los compradores",
    taken: "{{number}} de {{most}}",
    earlier: "Adelantar la foto {{number}}",
    later: "Atrasar la foto {{number}}",
    wrongType: "No son imágenes JPEG, PNG o WebP: {{files}}",
    gone: "Esta imagen no se puede mostrar. Quizá se eliminó su archivo.",
    changes: {
      added_one: "{{count}} foto añadida",
      added_other: "{{count}} fotos añadidas",
      removed_one: "{{count}} foto quitada",
      removed_other: "{{count}} fotos quitadas",
      shown_one: "{{count}} foto mostrada a los compradores",
      shown_other: "{{count}} fotos mostradas a los compradores",
      hidden_one: "{{count}} foto ya no se muestra a los compradores",
      hidden_other: "{{count}} fotos ya no se muestran a los compradores",
      reordered: "Fotos puestas en otro orden",
    },
  },
}
