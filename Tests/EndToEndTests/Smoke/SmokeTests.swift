import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing
import TextUI

@testable import bureau

extension EndToEnd {
  /// The story of a first day, in tmux, with nothing but keys.
  @Suite(.serialized) final class SmokeTests {
    private let folder = NSTemporaryDirectory() + "/bureau-smoke-\(UUID().uuidString)"
    private var base: String { folder + "/base/bureau.sqlite" }

    init() throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
    func `a new base is set up, home opens, and one leaves`(size: Size) throws {
      let tmux = try Tmux(["--base", base], in: folder, size: size)
      try setUp(tmux)
      #expect(tmux.pty.screen.contains("Lycée professionnel René Cassin"))
      #expect(tmux.pty.screen.contains("Élodie Petit"))
      #expect(tmux.pty.screen.rows[size.rows - 1].contains("F3 Quitter"))
      try leave(tmux)

      let store = try Store(path: base, environment: .system)
      #expect(try store.establishments().map(\.town) == ["Metz"])
      #expect(try store.agents().map(\.name) == ["Élodie Petit"])
      try store.close()

      let again = try Tmux(["--base", base], in: folder, size: size)
      try again.pty.readUntil("À faire aujourd'hui")
      try leave(again)
    }

    @Test(arguments: [["LC_ALL=C"], ["LC_ALL=xx_YY.UTF-8"], ["-u", "LC_ALL"]])
    func `accents are drawn whatever the locale`(environment: [String]) throws {
      let tmux = try Tmux(["--base", base], in: folder, environment: environment)
      try setUp(tmux)
      #expect(tmux.pty.screen.contains("Lycée professionnel René Cassin"))
      try leave(tmux)
    }

    @Test(arguments: [("<+14>-14", 14), ("<-11>11", -11)])
    func `today is the day of the time zone`(zone: String, hours: Int) throws {
      let tmux = try Tmux(["--base", base], in: folder, environment: ["TZ=\(zone)"])
      let today = StoreEnvironment.system.now().day(secondsFromUTC: hours * 3600)
      try setUp(tmux)
      #expect(tmux.pty.screen.rows[0].contains(today.longFrench))
      try leave(tmux)
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)])
    func `the demonstration opens a portfolio, a record and the annuaire`(size: Size) throws {
      let tmux = try Tmux(["demo"], in: folder, size: size)
      try tmux.pty.readUntil("À faire aujourd'hui")
      try tmux.type("e", until: "Raison sociale")
      try tmux.press(.enter, until: "Interlocuteurs")
      try tmux.press(.leave, until: "Raison sociale")
      try tmux.press(.leave, until: "À faire aujourd'hui")
      try tmux.type("n", until: "Annuaire SIRENE")
      try tmux.type("boul metz", until: "10.71C")
      try tmux.press(.leave, until: "Annuaire SIRENE")
      try tmux.press(.leave, until: "À faire aujourd'hui")
      try leave(tmux)
    }

    private func setUp(_ tmux: Tmux) throws {
      try tmux.pty.readUntil("Bienvenue")
      try tmux.type("cassin metz", until: "Metz 0570124A")
      try tmux.press(.enter, until: "académie")
      try tmux.type("Élodie Petit", until: "[Élodie Petit ")
      try tmux.press(.save, until: "À faire aujourd'hui")
    }

    private func leave(_ tmux: Tmux) throws {
      try tmux.press(.leave, until: "Quitter bureau ?")
      tmux.pty.send(SmokeKey.enter.rawValue)
      #expect(try tmux.pty.wait() == .exited(0))
    }
  }
}
