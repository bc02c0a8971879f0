internal import BureauDomain

/// Reads the texts of a list into a row; what cannot be read becomes a finding, never a loss of the
/// row.
extension LearnerRow {
  mutating func takeBirthDate(_ text: String) {
    guard !text.isEmpty else { return }
    birthDate = FileDay.read(text)
    if birthDate == nil {
      findings.append(
        LearnerFinding(
          .birthDateMissing,
          "La date de naissance « \(text) » n'est pas une date : complétez-la dans la fiche."))
    }
  }

  mutating func takeIne(_ text: String) {
    guard !text.isEmpty else { return }
    ine = Ine(rawValue: text)
    if ine == nil {
      findings.append(
        LearnerFinding(.ineMissing, "L'INE « \(text) » n'a pas onze signes : il n'est pas repris."))
    }
  }

  mutating func takeLeaving(_ text: String) {
    guard !text.isEmpty else { return }
    leftOn = FileDay.read(text)
    let message =
      leftOn.map { "Sorti le \($0.french) : gardé dans la base, hors des listes du jour." }
      ?? "La date de sortie « \(text) » n'est pas une date : vérifiez-la dans la fiche."
    findings.append(LearnerFinding(.hasLeft, message))
  }

  /// The codes of SIECLE: ST for school status, AP for apprentices; any other is a trainee.
  mutating func takeStatus(_ code: String) {
    switch code.uppercased() {
    case "": return
    case "ST": status = formation?.level?.isHigherEducation == true ? .btsStudent : .pupil
    case "AP": status = .apprentice
    default: status = .trainee
    }
    if status == .apprentice { findings.append(LearnerFinding(.apprentice)) }
  }

  /// Name and first name in one column: the words in capitals are the name.
  mutating func takeFullName(_ text: String) {
    let words = text.split(separator: " ")
    let capitals = words.prefix { $0 == Substring($0.uppercased()) }
    let isPlain = !capitals.isEmpty && capitals.count < words.count
    familyName = (isPlain ? capitals : words.prefix(1)).joined(separator: " ")
    firstName = words.dropFirst(isPlain ? capitals.count : 1).joined(separator: " ")
    if !isPlain && !text.isEmpty { findings.append(LearnerFinding(.nameSplit)) }
  }

  /// A first name in capitals is written as people write it.
  mutating func takeFirstName(_ text: String) {
    guard text == text.uppercased(), text.count > 1 else {
      firstName = text
      return
    }
    var isInWord = false
    firstName = text.reduce(into: "") { name, sign in
      name += isInWord ? sign.lowercased() : String(sign)
      isInWord = sign.isLetter
    }
  }
}
