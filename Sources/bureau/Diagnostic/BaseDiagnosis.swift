import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import Foundation

/// The base, its copies and the folders of its agents: their place, their rights, their age.
struct BaseDiagnosis {
  let base: String
  let today: Day
  var keys = AuthorizedKeysFile.usualPath
  var accounts = SessionAgent.accountsPath

  /// A nightly copy that is older than this was missed.
  private static let daysBetweenCopies = 2

  var lines: [DiagnosticLine] {
    guard FileManager.default.fileExists(atPath: base) else {
      return [
        .note("base", "aucune à \(base) : le premier démarrage la crée.")
      ]
    }
    let places = Store.placeFaults(of: base).map { DiagnosticLine.fault("base", Self.text($0)) }
    guard places.isEmpty else { return places + copies }
    return opening + copies + exchange
  }

  /// Opened by its own account only: root would leave files there that the account cannot use.
  private var opening: [DiagnosticLine] {
    var facts = stat()
    guard stat(base, &facts) == 0, facts.st_uid == geteuid() else {
      return [
        .note("base", "à un autre compte : relancez par « sudo -u » pour en lire le contenu.")
      ]
    }
    do {
      let store = try Store(path: base, environment: .system)
      let report = try store.verify(quick: true)
      let agents = try store.agents()
      try store.close()
      guard report.isSound else {
        return [.fault("base", Self.text(StoreError.damaged(base: base)))]
      }
      let people = agents.count { $0.closing == nil }
      return [.good("base", "\(base), saine, \(Plural.count(people, "agent")).")]
        + doors(of: agents)
    } catch {
      return [.fault("base", Self.text(error))]
    }
  }

  /// The keys of the server that open this base.
  private func doors(of agents: [Agent]) -> [DiagnosticLine] {
    let opening = ((try? AuthorizedKeysFile(path: keys))?.keys ?? []).filter { $0.opens(base) }
    let byAccount = SessionAgent.accounts(in: accounts)
    guard !opening.isEmpty || !byAccount.isEmpty else { return [] }
    return KeysDiagnosis(keys: opening, agents: agents, byAccount: byAccount, today: today).lines
  }

  private var copies: [DiagnosticLine] {
    let folder = Store.copiesFolder(for: base)
    let faults = Store.copyFaults(in: folder).map { DiagnosticLine.fault("copies", Self.text($0)) }
    guard faults.isEmpty else { return faults }
    guard let copies = try? Store.copies(in: folder), let latest = copies.first else {
      return [
        .fault("copies", "aucune. Pour en faire une : bureau sauvegarder ; chaque nuit : README.")
      ]
    }
    let broken = copies.filter { $0.seal == .broken }
    guard broken.isEmpty else {
      return broken.map { .fault("copies", Self.text(StoreError.damagedCopy(path: $0.path))) }
    }
    let age = "la dernière est du \(latest.day.french) à \(latest.time.french)"
    guard latest.day >= today.adding(days: -Self.daysBetweenCopies) else {
      return [
        .fault(
          "copies",
          "\(age) : vérifiez la copie de nuit (systemctl list-timers), ou lancez "
            + "bureau sauvegarder.")
      ]
    }
    return [.good("copies", "\(Plural.count(copies.count, "copie")), \(age).")]
  }

  /// `entree/` and `sortie/` of each agent.
  private var exchange: [DiagnosticLine] {
    let place = ExchangePlace(base: base)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
    let sides = [""] + ExchangeFolder.Side.allCases.map { "/" + $0.rawValue }
    let open = names.sorted().flatMap { name in sides.map { "\(place.path)/\(name)\($0)" } }
      .filter { !Self.isPrivate($0) }
    guard open.isEmpty else {
      return open.map {
        .fault("échanges", "« \($0) » manque, ou d'autres comptes y ont accès : chmod 700.")
      }
    }
    return names.isEmpty
      ? []
      : [
        .good(
          "échanges",
          "\(Plural.count(names.count, "dossier")) entree/ et sortie/ dans \(place.path).")
      ]
  }

  private static func isPrivate(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
      && facts.st_mode & 0o077 == 0
  }

  private static func text(_ error: any Error) -> String { Messages.text(for: error) }
}
