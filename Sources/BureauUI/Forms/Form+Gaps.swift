internal import TextUI

extension Form {
  /// What is wrong whatever the form is about: a text that stands where one of a list must be, and
  /// a field with a star left blank.
  ///
  /// - Parameter found: what the draft says; its own words on a field go before these.
  func gaps(beside found: [FieldProblem]) -> [FieldProblem] {
    let known = Set(found.filter(\.isError).map(\.field))
    let unlisted = unchosen.map { field in
      let way = field.isRequired ? "." : " ; effacez le champ s'il ne s'y trouve pas."
      return FieldProblem(
        field: field.name, isError: true,
        "« \(field.label) » se choisit dans la liste (F4)" + way)
    }
    let blank = unfilled.map { field in
      FieldProblem(field: field.name, isError: true, "« \(field.label) » est à remplir.")
    }
    return (unlisted + blank).filter { !known.contains($0.field) }
  }
}
