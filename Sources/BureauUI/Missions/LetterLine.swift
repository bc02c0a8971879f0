internal import BureauDomain
internal import TextUI

/// A mission letter as the list shows it.
struct LetterLine: TableLine {
  /// Its place in the list.
  let key: Int
  let letter: MissionLetter
  let state: MissionLetterState

  var id: MissionLetter.ID { letter.id }
}
