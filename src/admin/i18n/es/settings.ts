import type * as english from "../en/settings"
import type { Translation } from "../translation"

/** Texts of the settings page. */
export const settings: Translation<typeof english.settings> = {
  settings: {
    title: "Ajustes de números de serie",
    subtitle:
      "Qué exigen los números de serie en esta tienda, y dónde difieren artículos y ubicaciones.",
    tabs: {
      policy: "Reglas por defecto",
      items: "Artículos con número de serie",
      places: "Reglas por ubicación",
      conditions: "Condiciones",
      reasons: "Motivos",
      book: "Libro",
    },
    hints: {
      items: "Cada artículo cuyos números de serie se llevan, y lo que dice distinto de la tienda.",
      places:
        "Un artículo puede seguir otras reglas en una ubicación, como una tienda que empieza el seguimiento más tarde que el almacén.",
      conditions:
        "Su propia clasificación de las unidades. Las de una condición que no se puede vender se quitan de la cantidad que vende Medusa.",
      reasons:
        "Se ofrecen donde se pide un motivo, como al poner en cuarentena o perder una unidad. Cualquier otro motivo se puede escribir igualmente.",
      book: "El libro de entradas y salidas que algunos oficios deben llevar, como las armerías. Una ayuda: si basta en su caso, lo dice su autoridad.",
    },
    rules: "Reglas",
    rulesOf: "Reglas de {{name}}",
    close: "Cerrar",
    edit: "Editar",
    delete: "Eliminar",
    actionsOf: "Acciones para {{name}}",
    deleteTitle: "¿Eliminar «{{name}}»?",
    deleted: "«{{name}}» se eliminó",
    deleteFailed: "«{{name}}» no se eliminó",
    saved: "«{{name}}» se guardó",
    rank: "Lugar en la lista",
    rankHint: "Los números pequeños van primero.",
    colours: {
      green: "Verde",
      blue: "Azul",
      orange: "Naranja",
      red: "Rojo",
      purple: "Morado",
      grey: "Gris",
    },
    condition: {
      add: "Añadir una condición",
      edit: "Editar la condición",
      none: "Aún no hay condiciones",
      noneHint:
        "Añada las que usa para clasificar unidades, como Nueva, Caja abierta o Exposición.",
      name: "Nombre",
      description: "Qué significa",
      colour: "Color",
      isSellable: "Se puede vender",
      isSellableHint: "Desactívelo para unidades en existencia que no están a la venta.",
      turnedHint:
        "Todas las unidades de esta condición siguen, y con ellas la cantidad que vende Medusa.",
      sellable: "Se puede vender",
      withheld: "No está a la venta",
      deleteHint:
        "Solo se puede eliminar mientras ninguna unidad la tenga y ninguna regla la asigne.",
    },
    reason: {
      add: "Añadir un motivo",
      edit: "Editar el motivo",
      hint: "Lo que antes se hizo por este motivo conserva las palabras que tenía.",
      none: "Aún no hay motivos",
      noneHint: "Añada los que más da su personal, para que todos los digan igual.",
      deleteHint: "Ya no se ofrece. Lo que se hizo por él conserva sus palabras.",
      offered: "Motivos de esta tienda",
    },
    item: {
      onlyDiffering: "Solo los que difieren",
      same: "Como la tienda",
      none: "Aún no se llevan números de serie de ningún artículo",
      noneHint: "Abra un producto y active «Llevar números de serie» para una variante.",
      allSame: "Ningún artículo difiere",
      allSameHint:
        "Todos los artículos con número de serie siguen las reglas por defecto de la tienda.",
    },
    place: {
      none: "Sin reglas propias en {{place}}",
      noneHint:
        "Todos los artículos siguen allí las mismas reglas que en otras partes. Elija uno para decir otra cosa.",
      noLocations: "Aún no hay ninguna ubicación",
      add: "Añadir reglas",
      rulesAt: "Reglas en {{place}}",
      rulesOfAt: "{{item}} en {{place}}",
    },
  },
}
