import Testing

/// The walls between the targets. The compiler lets a transitive import pass; this does not.
@Suite struct WallsTests {
  /// What each target may import besides itself.
  private static let allowed: [String: Set<String>] = [
    "BureauDomain": ["Glibc"],
    "BureauStore": [
      "Foundation", "Glibc", "Synchronization", "GRDB", "GRDBSQLite", "CReference",
      "BureauDomain",
    ],
    "BureauExchange": [
      "Foundation", "Glibc", "Synchronization", "Mustache", "BureauDomain", "BureauStore",
    ],
    "TextUI": ["Glibc"],
    "BureauUI": ["Foundation", "BureauDomain", "BureauStore", "BureauExchange", "TextUI"],
    "bureau": [
      "Foundation", "Glibc", "ArgumentParser", "CNcurses", "BureauDomain", "BureauStore",
      "BureauExchange", "TextUI", "BureauUI",
    ],
  ]

  @Test func `the house has the rooms it should have`() {
    #expect(Set(SourceFile.all.map(\.target)) == Set(Self.allowed.keys))
  }

  @Test(arguments: SourceFile.all)
  func `a file imports only what its target may`(file: SourceFile) {
    let strangers = Set(file.imports).subtracting(Self.allowed[file.target] ?? [])
    #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
  }

  @Test(arguments: SourceFile.all)
  func `a file stays short`(file: SourceFile) {
    #expect(file.lines.count <= 300, "\(file.path) has \(file.lines.count) lines")
  }

  @Test(arguments: Forbidden.allCases)
  fileprivate func `what is forbidden does not occur`(forbidden: Forbidden) {
    let places = SourceFile.all.filter { !forbidden.isAllowed(in: $0.target) }
      .flatMap { forbidden.places(in: $0) }
    #expect(places.isEmpty, "\(forbidden.reason)\n\(places.joined(separator: "\n"))")
  }

  @Test(arguments: [
    ("import GRDB", ["GRDB"]), ("internal import GRDB", ["GRDB"]),
    ("@testable import bureau", ["bureau"]),
    ("public import struct Foundation.Data", ["Foundation"]),
    ("let word = \"import GRDB\"", []),
  ])
  func `imports are read in all their forms`(line: String, expected: [String]) {
    #expect(SourceFile(target: "", path: "", lines: [line]).imports == expected)
  }

  @Test(arguments: [
    (Forbidden.environment, "getenv(\"HOME\")"),
    (.environment, "localtime_r(&seconds, &parts)"), (.crash, "try! open()"),
    (.crash, "fatalError()"), (.subprocess, "Process()"),
    (.subprocess, "system(command)"), (.unchecked, "nonisolated(unsafe) var a = 1"),
    (.unchecked, "extension A: @unchecked Sendable {}"), (.clock, "let now = Date()"),
    (.clock, "UUID().uuidString"), (.interpolatedSQL, "sql: \"SELECT \\(name)\""),
    (.readByCurses, "get_wch(&key)"),
  ])
  fileprivate func `what is forbidden is found`(forbidden: Forbidden, line: String) {
    let file = SourceFile(target: "BureauUI", path: "", lines: [line])
    #expect(forbidden.places(in: file).count == 1)
  }
}

/// Words that must not stand in the sources.
private enum Forbidden: CaseIterable {
  case crash, subprocess, unchecked, clock, environment, interpolatedSQL, readByCurses

  var reason: String {
    switch self {
    case .crash: "An error is handled, never turned into a crash."
    case .subprocess: "No subprocess, ever."
    case .unchecked: "The compiler checks concurrency."
    case .clock: "Clock and chance are injected by main."
    case .environment: "Time zone, locale and environment are read by main."
    case .interpolatedSQL: "SQL takes its values as arguments."
    case .readByCurses: "One invalid byte makes get_wch swallow the keys that follow."
    }
  }

  func isAllowed(in target: String) -> Bool {
    (self == .clock || self == .environment) && target == "bureau"
  }

  func places(in file: SourceFile) -> [String] {
    switch self {
    case .crash: file.places(of: /\btry!|\bfatalError\(/)
    case .subprocess: file.places(of: /\bProcess\(|\bsystem\(|\bposix_spawnp?\(/)
    case .unchecked: file.places(of: /\bnonisolated\(unsafe\)|@unchecked\b/)
    case .clock: file.places(of: /\bDate\(\)|\bUUID\(\)|\bDate\.now\b/)
    case .environment:
      file.places(of: /\bgetenv\(|\bProcessInfo\b|\blocaltime_r\(|\bLocale\.|\bTimeZone\b/)
    case .interpolatedSQL: file.places(of: /\bsql: *"[^"]*\\\(/)
    case .readByCurses: file.places(of: /\bget_wch\b/)
    }
  }
}
