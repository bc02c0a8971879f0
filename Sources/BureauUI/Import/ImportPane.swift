internal import BureauDomain
internal import BureauExchange
internal import BureauStore
internal import TextUI

/// Bringing a file in: choose it in `entree/`, see what it would do, then let it run, and stop it
/// if need be.
struct ImportPane: Pane {
  typealias Context = BureauUI.Context

  /// How far one is.
  private enum Stage: Sendable {
    case choosing
    /// The trial or the import itself, in steps.
    case running(ImportJob, ImportProgress?, isTrial: Bool)
    /// What the trial announces.
    case announced(ImportReport)
    case finished(ImportReport, isStopped: Bool)
  }

  /// The rows of files seen at once.
  private var rows: Int { max(1, size.rows - 3) }

  /// Farther than any list is long.
  private static let farthest = 1_000_000

  private let kind: ImportJob.Kind
  private var stage = Stage.choosing
  private var files: [ExchangeFile] = []
  private var selected = 0
  private var first = 0
  private var size = Size(columns: 80, rows: 20)
  private var folder = ""
  /// The classes of a list of learners that are wanted; all if empty.
  private var classes: [String] = []

  init(_ kind: ImportJob.Kind, _ context: Context) {
    self.kind = kind
    folder = context.exchange?.path(of: .incoming) ?? ""
  }

  var heading: Heading {
    switch stage {
    case .choosing: Heading(kind.title, right: Plural.count(files.count, "fichier"))
    case .running(_, _, let isTrial):
      Heading("\(kind.title) > \(isTrial ? "lecture du fichier" : "en cours")")
    case .announced: Heading("\(kind.title) > à confirmer", right: "rien n'est encore écrit")
    case .finished(_, let isStopped):
      Heading("\(kind.title) > \(isStopped ? "arrêté" : "terminé")")
    }
  }

  var status: Status {
    switch stage {
    case .choosing: Status("Entrée lit le fichier sans rien écrire, et montre ce qu'il ferait.")
    case .running: Status("Échap arrête ; ce qui est déjà fait reste.")
    case .announced(let report):
      Status(
        report.learners == nil
          ? "F2 importe. Échap revient sans rien changer."
          : "F2 importe, c choisit les classes. Échap revient sans rien changer.")
    case .finished: Status("Haut et Bas font défiler les lignes à regarder.")
    }
  }

  var isBusy: Bool {
    if case .running = stage { return true }
    return false
  }

  var about: [String] {
    [
      "Déposez le fichier dans votre dossier entree/ :",
      folder,
      "Il est d'abord lu sans rien écrire ; vous voyez ce qu'il ferait avant de confirmer.",
    ]
  }

  static let bindings: [Binding<Self>] = [
    Binding(
      [.enter, .function(2)], "Lire le fichier, puis importer", short: "Continuer", rank: 10
    ) {
      pane, context in try pane.goOn(context)
    },
    Binding(
      [.character("c"), .function(4)], "Choisir les classes d'une liste d'élèves",
      short: "Classes", rank: 11, disabled: noClasses
    ) { pane, _ in pane.chooseClasses() },
    Binding([.down, .character("j")], "Ligne suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.move(1)
    },
    Binding([.up, .character("k")], "Ligne précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.move(-1)
    },
    Binding([.pageDown], "Page suivante", rank: Binding<Self>.movement) { pane, _ in
      pane.move(pane.rows)
    },
    Binding([.pageUp], "Page précédente", rank: Binding<Self>.movement) { pane, _ in
      pane.move(-pane.rows)
    },
    Binding([.home, .character("g")], "Première ligne", rank: Binding<Self>.movement) { pane, _ in
      pane.move(-farthest)
    },
    Binding([.end, .character("G")], "Dernière ligne", rank: Binding<Self>.movement) { pane, _ in
      pane.move(farthest)
    },
    Binding([.function(5), .control("r")], "Relire le dossier", short: "Actualiser", rank: 12) {
      pane, context in
      try pane.reload(context)
      return .stay
    },
    Binding(
      [.function(3), .escape, .function(12), .character("q"), .control("c")],
      "Arrêter, ou revenir", short: "Retour", rank: KeyBar.leaveRank
    ) { pane, _ in pane.leave() },
  ].named("import")

  mutating func fit(_ size: Size, _ context: Context) throws { self.size = size }

  mutating func reload(_ context: Context) throws {
    guard case .choosing = stage, let exchange = context.exchange else { return }
    files = try exchange.files(in: .incoming)
    selected = min(selected, max(0, files.count - 1))
  }

  /// The job goes on between keys, so that one may stop it.
  mutating func tick(_ context: Context) throws -> Outcome<Context> {
    guard case .running(var job, _, let isTrial) = stage else { return .stay }
    // Held here too, the job would be copied at each step, with all it remembers of the file.
    stage = .choosing
    let progress = try job.step(context.store)
    guard progress.isFinished, let report = job.report else {
      stage = .running(job, progress, isTrial: isTrial)
      return .stay
    }
    first = 0
    stage = isTrial ? .announced(report) : .finished(report, isStopped: false)
    return .stay
  }

  func draw(on canvas: inout Canvas, in body: Rect) {
    switch stage {
    case .choosing: drawFiles(on: &canvas, in: body)
    case .running(_, let progress, let isTrial):
      let words = isTrial ? "Lecture, sans rien écrire" : "Import"
      ProgressBar.draw(
        on: &canvas, in: body, title: words, fraction: progress?.fraction ?? 0,
        figure: Plural.count(progress?.records ?? 0, "ligne lue", "lignes lues"))
    case .announced(let report), .finished(let report, _):
      ImportPicture.draw(report, from: first, on: &canvas, in: body)
    }
  }

  private func drawFiles(on canvas: inout Canvas, in body: Rect) {
    canvas.put(
      "Votre dossier \(ExchangeFolder.Side.incoming.rawValue)/ (F1 dit où il est)", row: body.row,
      column: 2, style: .textMuted, width: body.columns - 4)
    guard !files.isEmpty else {
      let lines = emptyText.flatMap { TextWrap.lines($0, width: body.columns - 6) }
      for (offset, line) in lines.enumerated() {
        canvas.put(line, row: body.row + 2 + offset, column: 4, width: body.columns - 6)
      }
      return
    }
    let top = max(0, min(selected - rows / 2, files.count - rows))
    for (offset, file) in files.dropFirst(top).prefix(rows).enumerated() {
      let row = body.row + 2 + offset
      canvas.put(file.name, row: row, column: 4, width: body.columns - 24)
      let size = "\(Thousands.grouped(max(1, file.size / 1024))) Ko"
      canvas.put(
        size, row: row, column: body.columns - 4 - DisplayWidth.of(size), style: .textMuted)
      guard top + offset == selected else { continue }
      canvas.restyle(
        Rect(row: row, column: 0, columns: body.columns, rows: 1), style: .listSelected)
      canvas.put("►", row: row, column: 1, style: .listSelected)
      canvas.cursor = (row, 1)
    }
  }

  private var emptyText: [String] {
    [
      "Ce dossier est vide. Déposez-y le fichier à importer :", kind.files,
      "F5 relit le dossier.",
    ]
  }

  // MARK: - What the keys do

  private mutating func goOn(_ context: Context) throws -> Outcome<Context> {
    switch stage {
    case .choosing:
      classes = []
      return try start(isTrial: true, context)
    case .announced: return try start(isTrial: false, context)
    case .finished: return .pop
    case .running: return .stay
    }
  }

  private mutating func start(isTrial: Bool, _ context: Context) throws -> Outcome<Context> {
    guard files.indices.contains(selected) else {
      return .notify(Notice("Aucun fichier n'est choisi.", .warning), then: .stay)
    }
    let file = try ImportFile(path: files[selected].path)
    let job = try ImportJob(kind, file, classes: classes, isTrial: isTrial, context)
    stage = .running(job, nil, isTrial: isTrial)
    return .stay
  }

  private mutating func leave() -> Outcome<Context> {
    switch stage {
    case .choosing, .finished: return .pop
    case .announced: stage = .choosing
    case .running(let job, _, let isTrial):
      guard let report = job.report, !isTrial else {
        stage = .choosing
        return .stay
      }
      stage = .finished(report, isStopped: true)
    }
    return .stay
  }

  private static let noClasses: @Sendable (Self) -> String? = { pane in
    guard case .announced(let report) = pane.stage, report.learners != nil else {
      return "Les classes se choisissent une fois la liste lue."
    }
    return nil
  }

  private func chooseClasses() -> Outcome<Context> {
    guard case .announced(let report) = stage, let learners = report.learners else { return .stay }
    return .push(ImportClasses.chooser(learners, chosen: classes))
  }

  /// The classes are chosen: the list is read again, as it would now be imported.
  mutating func receive(_ choice: String, _ context: Context) throws -> Outcome<Context> {
    guard case .announced(let report) = stage else { return .stay }
    classes = ImportClasses.chosen(choice, of: report.learners)
    return try start(isTrial: true, context)
  }

  private mutating func move(_ step: Int) -> Outcome<Context> {
    switch stage {
    case .choosing: selected = max(0, min(files.count - 1, selected + step))
    case .announced(let report), .finished(let report, _):
      let room = ImportPicture.room(for: report, size)
      first = max(
        0, min(ImportPicture.rows(report, columns: size.columns).count - room, first + step))
    case .running: break
    }
    return .stay
  }
}
