import type * as english from "../en/audit"
import type { Translation } from "../translation"

/** Texts of the audit trail. */
export const audit: Translation<typeof english.audit> = {
  title: "Piste d'audit",
  subtitle:
    "Chaque événement d'une unité prolonge le précédent. Vérifiez qu'aucun n'a été modifié, et remettez-les à d'autres pour vérification.",
  verification: "Vérification",
  verificationHint:
    "Examine chaque événement de chaque unité. La boutique le fait aussi chaque nuit.",
  verify: "Vérifier maintenant",
  notBegun: "La vérification n'a pas commencé",
  never: "Pas encore vérifié",
  neverHint: "Vérifiez maintenant, ou attendez cette nuit.",
  earlier: "Vérifications précédentes",
  running: "Vérification en cours",
  runningHint: "Vous pouvez quitter cette page.",
  whole: "Toutes les chaînes sont intactes",
  wholeHint: "Aucun événement n'a été modifié, retiré ou coupé.",
  broken_one: "{{count}} anomalie trouvée",
  broken_other: "{{count}} anomalies trouvées",
  brokenHint:
    "Quelqu'un a écrit dans la base de données sans passer par la boutique. Laissez-la telle quelle et comparez-la à vos exports et sauvegardes.",
  units_one: "{{count}} unité",
  units_other: "{{count}} unités",
  events_one: "{{count}} événement",
  events_other: "{{count}} événements",
  export: "Exporter",
  exportHint:
    "Des unités avec tous leurs événements, dans un fichier que chacun peut vérifier sans cette boutique. Laissez tous les champs vides pour tout exporter.",
  recordedFrom: "Événements saisis à partir du",
  recordedUntil: "Événements saisis jusqu'au",
  signed: "Signé avec la clé {{key}}",
  signedHint:
    "Qui a la clé publique voit que le fichier vient de la boutique et n'a pas été modifié.",
  unsigned: "L'export ne sera pas signé",
  unsignedHint:
    "Sans signature, qui peut écrire dans le fichier peut le réécrire en entier. Un développeur donne une clé à la boutique.",
  notSigned: "non signé",
  save: "Enregistrer l'export",
  notSaved: "Le fichier n'a pas été enregistré",
  check: "Comment d'autres le vérifient",
  checkHint:
    "Il faut Node, le programme et la clé publique, sans accès à la boutique. Un export précédent (--earlier) montre aussi ce qui manque depuis.",
  program: "Enregistrer le programme",
  publicKey: "Enregistrer la clé publique",
  exports: "Exports remis",
  noExports: "Aucun pour l'instant",
  noExportsHint: "Chaque export figure ici dès qu'il a été enregistré en entier.",
  everything: "Tout",
  figures: {
    units: "Unités",
    events: "Événements",
    faults: "Anomalies",
  },
}

/** What is wrong with a chain. */
export const chainFault: Translation<typeof english.chainFault> = {
  changed: "L'événement {{sequence}} a été modifié : son contenu ne donne pas son empreinte.",
  replaced: "L'événement {{sequence}} a été remplacé : le suivant en prolonge un autre.",
  removed: "L'événement {{sequence}} a été retiré : un plus récent est là.",
  out_of_order: "L'événement {{sequence}} figure deux fois ou à la mauvaise place.",
  cut_off: "La fin a été coupée : l'événement {{sequence}} manque, et la fiche le connaît.",
  added: "L'événement {{sequence}} a été ajouté : la fiche ne le connaît pas.",
  head_changed: "L'événement {{sequence}} est le dernier, mais pas celui que connaît la fiche.",
  no_record: "La fiche a disparu ; ses événements sont là jusqu'au {{sequence}}.",
  rewritten:
    "L'événement {{sequence}} n'est pas celui qui avait été noté : l'historique a été réécrit.",
  cut_off_since:
    "La fin a été coupée avec la fiche : l'événement {{sequence}} existait auparavant.",
  gone: "L'unité entière a disparu : elle avait des événements jusqu'au {{sequence}}.",
  unknown_form:
    "L'empreinte de l'événement {{sequence}} est d'un type inconnu ici : elle ne peut pas être vérifiée.",
}
