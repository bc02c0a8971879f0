internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// A text ready to copy: the whole width and no border, so that a mouse takes the text alone.
struct TextPane: Pane {
  typealias Context = BureauUI.Context

  /// What becomes of the text once the person has used it: « noter que c'est envoyé ».
  struct Done: Sendable {
    let action: @Sendable (Context) throws -> Outcome<Context>

    init(_ action: @escaping @Sendable (Context) throws -> Outcome<Context>) {
      self.action = action
    }
  }

  private let title: String
  private let text: String
  /// The beginning of the name of the file in `sortie/`.
  private let stem: String
  private let done: Done?
  private var lines: [String] = []
  private var first = 0
  private var rows = 1

  /// - Parameter stem: the beginning of the name of the file, plain letters and dashes.
  init(_ title: String, _ text: String, file stem: String, done: Done? = nil) {
    self.title = title
    self.text = text
    self.stem = stem
    self.done = done
  }

  var heading: Heading { Heading(title, right: "texte à copier") }

  var status: Status {
    let hint = "Sélectionnez le texte pour le copier, ou e : fichier dans sortie/."
    let last = min(lines.count, first + rows)
    return Status(hint, right: lines.count > rows ? "\(first + 1)–\(last) / \(lines.count)" : "")
  }

  var about: [String] {
    [
      "Le texte est prêt : sélectionnez-le à la souris et collez-le dans votre messagerie, ou",
      "écrivez-le par e dans un fichier de sortie/. L'application n'envoie rien elle-même.",
      "Quand c'est envoyé, F2 le note avec la date du jour, là où une démarche est suivie.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding(
      [.function(2), .control("s")], "Noter que c'est envoyé", short: "Envoyé", rank: 10,
      disabled: nothingToNote
    ) { pane, context in try pane.done?.action(context) ?? .stay },
    Binding([.character("e")], "Écrire un fichier dans sortie/", short: "Fichier", rank: 11) {
      pane, context in try pane.write(context)
    },
    Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(1)
    },
    Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(-1)
    },
    Binding(
      [.pageDown, .character(" "), .control("d")], "Page suivante",
      rank: Binding<Self>.movement
    ) { pane, _ in pane.scroll(pane.rows - 1) },
    Binding([.pageUp, .control("u")], "Page précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(1 - pane.rows)
    },
    Binding([.home, .character("g")], "Début du texte", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(-pane.lines.count)
    },
    Binding([.end, .character("G")], "Fin du texte", rank: Binding<Self>.movement) { pane, _ in
      pane.scroll(pane.lines.count)
    },
    Binding(
      [.function(3), .escape, .character("q"), .function(12)], "Retour à l'écran précédent",
      short: "Retour", rank: KeyBar.leaveRank
    ) { _, _ in .pop },
  ].named("texte-à-copier")

  mutating func fit(_ size: Size, _ context: Context) throws {
    rows = size.rows
    lines = TextWrap.lines(text, width: size.columns)
    _ = scroll(0)
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      canvas.put(line, row: body.row + offset, column: 0, width: body.columns)
    }
  }

  private static let nothingToNote: @Sendable (Self) -> String? = {
    $0.done == nil ? "Il n'y a rien d'autre à noter : c'est déjà fait." : nil
  }

  private mutating func scroll(_ step: Int) -> Outcome<Context> {
    first = max(0, min(first + step, lines.count - rows))
    return .stay
  }

  private func write(_ context: Context) throws -> Outcome<Context> {
    guard let exchange = context.exchange else {
      return .notify(Notice("Aucun dossier d'échange n'est disponible ici.", .warning), then: .stay)
    }
    let name = "\(stem)-\(context.clock.now.milliseconds).txt"
    let file = try exchange.create(name)
    try file.write(text)
    try file.finish()
    return .notify(
      Notice("Écrit dans sortie/\(name), gardé \(ExchangeFolder.daysKept) jours."), then: .stay)
  }
}
