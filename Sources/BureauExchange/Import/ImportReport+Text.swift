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
    return [figures.joined(separator: ", ") + ".", effect] + remarks
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

extension ImportLine {
  /// « ligne 34 (enregistrement 30), refusé : NOM. Raison. [RJ_SIRET_CLE] ».
  public var sentence: String {
    let subject = [name, siret].filter { !$0.isEmpty }.joined(separator: ", ")
    let head = "ligne \(line) (enregistrement \(record)), \(verdict.label)"
    return (subject.isEmpty ? head : "\(head) : \(subject)") + ". \(message) [\(code.rawValue)]"
  }
}
