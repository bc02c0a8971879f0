/// What a list of learners may say; every other column is left aside.
enum LearnerColumn: ImportColumn {
  case fullName, familyName, firstName, birthDate, ine, localNumber
  case schoolClass, structure, structureType
  case mef, formation, status, leftOn, enteredOn, schoolYear

  var headings: Set<String> {
    switch self {
    case .fullName: ["eleves", "eleve", "nometprenom", "nomprenom"]
    case .familyName: ["nom", "nomdefamille", "nomeleve"]
    case .firstName: ["prenom", "prenomeleve"]
    case .birthDate: ["datenaissance", "datedenaissance", "neele", "naissance", "datenaiss"]
    case .ine: ["ine", "idnational", "identifiantnational"]
    case .localNumber: ["elevenoetab", "numeleveetab"]
    case .schoolClass:
      ["classe", "division", "labelclasse", "classederattachement", "libelleclasse"]
    case .structure: ["codestructure"]
    case .structureType: ["typestructure"]
    case .mef: ["codemef", "mefcode", "mef"]
    case .formation: ["libmef", "formation", "libellemef"]
    case .status: ["statut", "codestatut"]
    case .leftOn: ["datesortie", "datedesortie", "sortie", "datefin"]
    case .enteredOn: ["dateentree", "datedentree", "entree", "datedebut"]
    case .schoolYear: ["anneescolaire"]
    }
  }
}
