internal import BureauDomain

/// The parts of a mission letter in words.
enum LetterWords {
  /// « signée par M. Roth le 01/09/2026 », « attend la signature pour le LP Deroche ».
  static func signatures(_ letter: MissionLetter, _ schools: [Establishment]) -> String {
    guard letter.unsigned.isEmpty else {
      let names = letter.unsigned.compactMap { id in schools.first { $0.id == id }?.name }
      return schools.count > 1 ? "à signer : \(ListJoin.and(names))" : "à signer"
    }
    let steps = letter.establishments.compactMap { letter.signatures[$0]?.text }
    return "signée par \(ListJoin.and(steps))"
  }
}
