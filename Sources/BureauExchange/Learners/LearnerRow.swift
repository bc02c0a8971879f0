internal import BureauDomain

/// What a list says of one learner; empty or nil where it says nothing.
struct LearnerRow: Sendable {
  /// From 1, in the order of the list.
  let record: Int
  /// The line of the file where it begins.
  let line: Int
  var familyName = ""
  var firstName = ""
  var birthDate: Day?
  var ine: Ine?
  var status: LearnerStatus?
  /// The class, once its group rows are set aside.
  var classLabel = ""
  var mef: Mef?
  /// What the list calls the course, for a MEF the program does not know.
  var formationLabel = ""
  var leftOn: Day?
  /// What reading found to say.
  var findings: [LearnerFinding] = []

  init(record: Int, line: Int) {
    self.record = record
    self.line = line
  }

  /// « ÉVRARD Fatou ».
  var name: String { [familyName, firstName].filter { !$0.isEmpty }.joined(separator: " ") }

  /// Under which two rows, or a row and the base, speak of the same name.
  var nameKey: String { Fold.key(name) }

  /// Whether a sign of the name was lost before the list came here: « C?line ».
  var hasLostSign: Bool { LossyName.isLossy(name) }

  /// What the learner studies; nil where the list does not say.
  var formation: Formation? {
    guard let mef else {
      return formationLabel.isEmpty ? nil : Formation(label: formationLabel)
    }
    return mef.formation(otherwise: formationLabel)
  }
}
