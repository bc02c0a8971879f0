internal import BureauDomain
internal import TextUI

/// A line of the keys file that cannot be followed.
struct KeysFault: Hashable, Sendable {
  /// What is wrong with it.
  enum Reason: Error, Hashable {
    case noEqualsSign
    case noKey
    case unknownAction(String)
    case unknownKey(String)
    /// A key of the program itself or of the terminal.
    case reservedKey(Key)
    /// A letter in a form would never be typed.
    case letterInForm(Key)
    case saidBefore(action: String, line: Int)
    /// Two actions of one screen would answer it.
    case conflict(Key, other: String)
  }

  /// The number of the line, from 1.
  let line: Int
  let reason: Reason

  /// What is wrong and what to do.
  var sentence: String { "ligne \(line) : \(text)" }

  private var text: String {
    switch reason {
    case .noEqualsSign: "écrivez une action, un signe =, puis ses touches : liste.chercher = / F7"
    case .noKey: "aucune touche après le signe = ; donnez-en une au moins, ou effacez la ligne."
    case .unknownAction(let name):
      "l'action « \(name) » n'existe pas ; « bureau touches » les montre toutes."
    case .unknownKey(let name):
      "la touche « \(name) » n'a pas de nom connu ; par exemple F7, Ctrl-F, Entrée, Page-suiv, é."
    case .reservedKey(let key):
      "\(KeyText.name(of: key)) ne se change pas ; prenez une autre touche."
    case .letterInForm(let key):
      "dans un formulaire, « \(KeyText.name(of: key)) » s'écrit dans le champ ; prenez une touche "
        + "de fonction, ou Ctrl et une lettre."
    case .saidBefore(let action, let line): "« \(action) » a déjà ses touches ligne \(line)."
    case .conflict(let key, let other):
      "« \(KeyText.name(of: key)) » sert déjà à « \(other) » sur le même écran."
    }
  }
}
