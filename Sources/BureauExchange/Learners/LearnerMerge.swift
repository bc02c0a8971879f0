internal import BureauDomain

/// What a row changes in a record: where the list says nothing, the record keeps what it has.
struct LearnerMerge {
  let old: Learner
  private(set) var new: Learner
  private let row: LearnerRow
  private let classes: ClassPlan

  init(_ row: LearnerRow, into learner: Learner, _ classes: ClassPlan) {
    old = learner
    new = learner
    self.row = row
    self.classes = classes
    if !row.hasLostSign && row.nameKey != Fold.key(learner.name) {
      new.familyName = row.familyName
      new.firstName = row.firstName
    }
    new.birthDate = row.birthDate ?? new.birthDate
    new.ine = row.ine ?? new.ine
    new.status = row.status ?? new.status
    new.leftOn = row.leftOn ?? new.leftOn
    if let schoolClass = classes[row.classLabel] { new.schoolClass = schoolClass.id }
    if let formation = row.formation {
      let ofClass = classes[new.schoolClass]?.formation
      new.formation = formation == ofClass ? nil : formation
    }
  }

  var isChange: Bool { old != new }

  /// « Classe 2GATL1 → 1GATL1 ; sortie le 07/11/2026 », for the person who is to agree.
  var sentence: String {
    var parts: [String] = []
    if old.name != new.name { parts.append("nom « \(old.name) » → « \(new.name) »") }
    if old.birthDate != new.birthDate {
      parts.append("naissance \(text(old.birthDate)) → \(text(new.birthDate))")
    }
    if old.ine != new.ine { parts.append(old.ine == nil ? "INE ajouté" : "INE changé") }
    if old.status != new.status {
      parts.append("statut \(old.status.label) → \(new.status.label)")
    }
    if old.schoolClass != new.schoolClass {
      parts.append("classe \(label(old.schoolClass)) → \(label(new.schoolClass))")
    }
    if old.formation != new.formation {
      parts.append("formation \(row.formation?.label ?? "de la classe")")
    }
    if old.leftOn != new.leftOn { parts.append("sortie le \(text(new.leftOn))") }
    let all = parts.joined(separator: " ; ")
    return all.isEmpty ? "" : all.prefix(1).uppercased() + all.dropFirst() + "."
  }

  private func text(_ day: Day?) -> String { day?.french ?? "inconnue" }

  private func label(_ id: SchoolClass.ID?) -> String {
    guard let schoolClass = classes[id] else { return "aucune" }
    return schoolClass.year == classes.year
      ? schoolClass.label : "\(schoolClass.label) (\(schoolClass.year))"
  }
}
