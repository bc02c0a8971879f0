import TextUI

/// What the panes of the stack tests share: nothing.
struct SampleWorld: PaneContext {
  var keymap = Keymap.standard
}

struct Broken: Error {}

/// A pane that answers a few keys with every outcome there is, and remembers what happened to it.
struct SamplePane: Pane {
  typealias Context = SampleWorld

  var name: String
  var log: [String] = []
  var size = Size(columns: 0, rows: 0)
  var failsAt: Set<String> = []

  init(_ name: String = "racine", failsAt: Set<String> = []) {
    self.name = name
    self.failsAt = failsAt
  }

  static let hints = [
    "Ouvrir", "Nouvelle visite", "Filtrer", "Trier", "Marquer", "Exporter", "Relancer", "Adopter",
    "Rafraîchir", "Fusionner",
  ]

  static var bindings: [Binding<Self>] {
    hints.enumerated().map { index, label in
      Binding([.control(Character("\(index)"))], label, rank: 10 + index) { pane, _ in
        pane.log.append(label)
        return .stay
      }
    } + [
      Binding([.enter], "Pousser", rank: Binding<Self>.movement) { _, _ in
        .push(SamplePane("fille"))
      },
      Binding([.character("r")], "Remplacer") { _, _ in .replace(SamplePane("remplaçante")) },
      Binding([.character("b")], "Casser") { _, _ in
        .push(SamplePane("cassée", failsAt: ["reload"]))
      },
      Binding([.character("t")], "Lever") { _, _ in throw Broken() },
      Binding([.character("c")], "Choisir") { _, _ in .choose("réponse") },
      Binding([.character("h")], "Accueil") { _, _ in .home },
      Binding([.character("w")], "Thème") { _, _ in .theme("sombre") },
      Binding([.character("n")], "Noter") { _, _ in .notify(Notice("C'est fait."), then: .stay) },
      Binding([.character("i")], "Laisser") { _, _ in .ignored },
      Binding(
        [.character("d")], "Effacer", disabled: { _ in "Rien n'est choisi." },
        action: { pane, _ in
          pane.log.append("jamais")
          return .stay
        }),
      Binding([.function(6)], "Créer ici", short: "Créer", rank: 30) { pane, _ in
        pane.log.append("ici")
        return .stay
      },
      Binding([.function(3), .escape], "Revenir", rank: KeyBar.leaveRank) { _, _ in .pop },
    ]
  }

  var heading: Heading { Heading(name, right: "9 sur 214") }
  var status: Status { Status("Prêt.", right: "1–9") }
  var about: [String] { ["Une phrase sur cet écran."] }

  private mutating func note(_ event: String) throws {
    log.append(event)
    if failsAt.contains(event) { throw Broken() }
  }

  mutating func reload(_ context: SampleWorld) throws { try note("reload") }
  mutating func fit(_ size: Size, _ context: SampleWorld) throws {
    self.size = size
    try note("fit")
  }
  mutating func interrupt(_ context: SampleWorld) throws { try note("interrupt") }
  mutating func tick(_ context: SampleWorld) throws -> Outcome<SampleWorld> {
    try note("tick")
    return .stay
  }
  mutating func receive(_ choice: String, _ context: SampleWorld) throws -> Outcome<SampleWorld> {
    try note(choice)
    return .stay
  }
  mutating func accept(_ error: any Error, _ context: SampleWorld) -> Bool { name == "fille" }

  func draw(on canvas: inout Canvas, in body: Rect) {
    for row in body.row..<body.endRow {
      canvas.put("\(name) \(row)", row: row, column: 2)
    }
  }
}

/// The program of these tests: its commands, and a stack on a root.
enum SampleProgram {
  static let globals: [GlobalBinding<SampleWorld>] = [
    GlobalBinding(
      [.function(1), .character("?")], "Aide de cet écran", short: "Aide", rank: 1, menu: "Aide"
    ) {
      _ in .help
    },
    GlobalBinding([.function(9)], "Menu", rank: 40) { _ in .menu },
    GlobalBinding([.character(":"), .control("p")], "Commandes", rank: 41) { _ in .palette },
    GlobalBinding([.character(",")], "Suite des touches", menu: "Aide") { _ in .moreKeys },
    GlobalBinding(
      [.function(6), .control("n")], "Nouvelle visite", short: "Visite", rank: 30, menu: "Fichier"
    ) {
      _ in .push(SamplePane("visite"))
    },
    GlobalBinding([.control("q")], "Quitter", menu: "Fichier") { _ in .quit },
    GlobalBinding([], "Importer un fichier …", menu: "Fichier") { _ in .push(SamplePane("import"))
    },
  ]

  static func stack(_ root: SamplePane = SamplePane()) -> PaneStack<SampleWorld> {
    PaneStack(root: root, globals: globals) { text, words in
      words.split(separator: " ").allSatisfy { text.lowercased().contains($0.lowercased()) }
    }
  }
}

extension PaneStack<SampleWorld> {
  mutating func press(_ keys: [Key]) throws {
    for key in keys { try press(key, SampleWorld()) }
  }

  mutating func type(_ text: String) throws { try press(keys(text)) }

  var names: [String] { panes.map { ($0 as? SamplePane)?.name ?? $0.heading.left } }
  func log(_ index: Int) -> [String] { (panes[index] as? SamplePane)?.log ?? [] }
}
