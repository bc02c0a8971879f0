internal import TextUI

/// The question before the program ends; nothing can be lost by saying yes.
enum Leaving {
  static let question = ConfirmPane<Context>(
    title: "Quitter bureau ?",
    "Tout est enregistré ; ce que vous étiez en train de saisir est gardé en brouillon.",
    buttons: [
      .init("Quitter") { _ in .quit },
      .init("Rester"),
    ])
}
