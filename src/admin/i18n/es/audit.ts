import type * as english from "../en/audit"
import type { Translation } from "../translation"

/** Texts of the audit trail. */
export const audit: Translation<typeof english.audit> = {
  title: "Pista de auditoría",
  subtitle:
    "Cada evento de una unidad continúa el anterior. Compruebe que ninguno se modificó y entréguelos a otros para que los comprueben.",
  verification: "Verificación",
  verificationHint: "Examina cada evento de cada unidad. La tienda también lo hace cada noche.",
  verify: "Verificar ahora",
  notBegun: "La verificación no empezó",
  never: "Aún sin verificar",
  neverHint: "Verifique ahora o espere a esta noche.",
  earlier: "Verificaciones anteriores",
  running: "Verificación en curso",
  runningHint: "Puede salir de esta página.",
  whole: "Todas las cadenas están íntegras",
  wholeHint: "Ningún evento se modificó, se quitó ni se cortó.",
  broken_one: "{{count}} fallo encontrado",
  broken_other: "{{count}} fallos encontrados",
  brokenHint:
    "Alguien escribió en la base de datos sin pasar por la tienda. Déjela como está y compárela con sus exportaciones y copias de seguridad.",
  units_one: "{{count}} unidad",
  units_other: "{{count}} unidades",
  events_one: "{{count}} evento",
  events_other: "{{count}} eventos",
  export: "Exportación",
  exportHint:
    "Unidades con todos sus eventos, en un archivo que cualquiera puede comprobar sin esta tienda. Deje todos los campos vacíos para exportarlo todo.",
  recordedFrom: "Eventos registrados desde",
  recordedUntil: "Eventos registrados hasta",
  signed: "Firmado con la clave {{key}}",
  signedHint: "Quien tiene la clave pública ve que el archivo es de la tienda y no se modificó.",
  unsigned: "La exportación no se firmará",
  unsignedHint:
    "Sin firma, quien pueda escribir en el archivo puede reescribirlo entero. Un desarrollador da una clave a la tienda.",
  notSigned: "sin firmar",
  save: "Guardar la exportación",
  notSaved: "El archivo no se guardó",
  check: "Cómo lo comprueban otros",
  checkHint:
    "Necesitan Node, el programa y la clave pública; no el acceso a la tienda. Con una exportación anterior (--earlier) también ven qué falta desde entonces.",
  program: "Guardar el programa",
  publicKey: "Guardar la clave pública",
  exports: "Exportaciones entregadas",
  noExports: "Ninguna todavía",
  noExportsHint: "Cada exportación aparece aquí cuando se guardó entera.",
  everything: "Todo",
  figures: {
    units: "Unidades",
    events: "Eventos",
    faults: "Fallos",
  },
}

/** What is wrong with a chain. */
export const chainFault: Translation<typeof english.chainFault> = {
  changed: "El evento {{sequence}} se modificó: su contenido no da su huella.",
  replaced: "El evento {{sequence}} se sustituyó: el siguiente continúa otro.",
  removed: "El evento {{sequence}} se quitó: hay uno posterior.",
  out_of_order: "El evento {{sequence}} está dos veces o en un lugar equivocado.",
  cut_off: "El final se cortó: falta el evento {{sequence}}, y la ficha lo conoce.",
  added: "El evento {{sequence}} se añadió: la ficha no lo conoce.",
  head_changed: "El evento {{sequence}} es el último, pero no el que conoce la ficha.",
  no_record: "La ficha desapareció; sus eventos están hasta el {{sequence}}.",
  rewritten: "El evento {{sequence}} no es el que se anotó antes: el historial se reescribió.",
  cut_off_since: "El final se cortó junto con la ficha: el evento {{sequence}} existía antes.",
  gone: "La unidad entera desapareció: antes tenía eventos hasta el {{sequence}}.",
  unknown_form:
    "La huella del evento {{sequence}} es de un tipo desconocido aquí: no se puede comprobar.",
}
