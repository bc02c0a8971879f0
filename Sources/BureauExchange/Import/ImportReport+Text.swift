internal import BureauDomain

extension ImportReport {
  /// The figures of the import in French sentences, without its lines.
  public var summary: [String] {
    let warned = count(.warned)
    var figures = [
      Plural.count(read, "ligne lue", "lignes lues"),
      Plural.count(accepted, "acceptée")
        + (warned > 0 ? " (dont \(Thousands.grouped(warned)) à vérifier)" : ""),
      Plural.count(count(.duplicate), "doublon"),
      Plural.count(count(.refused), "refusée"),
    ]
    if learners != nil {
      figures.append(Plural.count(count(.ambiguous), "à départager", "à départager"))
    }
    figures[0] = "\(file) : \(figures[0])"
    return [figures.joined(separator: ", ") + ".", effect] + remarks + absence
  }

  /// How many the base has and the list has not; their names are lines of their own.
  private var absence: [String] {
    let count = learners?.absent.count ?? 0
    guard count > 0 else { return [] }
    let people = Plural.count(count, "élève de la base n'est pas", "élèves de la base ne sont pas")
    let advice = count > 1 ? "s'ils sont partis, notez leur" : "s'il est parti, notez sa"
    return ["\(people) dans cette liste : \(advice) sortie (x dans la liste des élèves)."]
  }

  private var effect: String {
    let records =
      isTrial
      ? Plural.count(created, "fiche serait créée", "fiches seraient créées")
      : Plural.count(created, "fiche créée", "fiches créées")
    let others =
      changed + unchanged == 0
      ? "" : ", \(Plural.count(changed, "modifiée")), \(Plural.count(unchanged, "inchangée"))"
    return (isTrial ? "Simulation, rien n'est écrit : " : "") + records + others + "."
  }
}

extension LearnerFigures.Absent {
  /// « absent de cette liste : NOM Prénom (1MVA, 2026-2027) ».
  public var sentence: String { "absent de cette liste : \(name) (\(schoolClass), \(year))" }
}

extension ImportLine {
  /// Whether there is something to say of it: it is not sound, or it changes a record.
  public var isWorthSaying: Bool { code != .sound || learner?.effect == .changed }

  /// « ligne 34 (enregistrement 30), refusé : NOM. Raison. [RJ_SIRET_CLE] »; a sound line that
  /// changes a record says what, without a code.
  public var sentence: String {
    let subject = [name, siret].filter { !$0.isEmpty }.joined(separator: ", ")
    let word = code == .sound && learner?.effect == .changed ? "modifié" : verdict.label
    let head = "ligne \(line) (enregistrement \(record)), \(word)"
    let text = (subject.isEmpty ? head : "\(head) : \(subject)") + ". \(message)"
    return code == .sound ? text : "\(text) [\(code.rawValue)]"
  }
}
