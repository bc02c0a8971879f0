import BureauDomain
import BureauExchange
import BureauStore
import BureauUI
import Foundation

/// What root set up on a server: sshd, the keys, the folder of the account for files.
struct ServerDiagnosis {
  var sshd = "/etc/ssh/sshd_config"
  var keys = AuthorizedKeysFile.usualPath
  var base = SessionCommand.usualBase

  /// Whether anything of a server was set up here.
  var isServer: Bool {
    let folders = [keys, base].map { ($0 as NSString).deletingLastPathComponent }
    return folders.contains { FileManager.default.fileExists(atPath: $0) }
  }

  var lines: [DiagnosticLine] {
    guard isServer else { return [] }
    return configuration + keyLines + [filesFolder]
  }

  private var configuration: [DiagnosticLine] {
    guard let found = SshdConfiguration(path: sshd) else {
      return [.note("sshd", "« \(sshd) » ne se lit pas d'ici : relancez en root.")]
    }
    let (sessions, files) = SshdConfiguration.accounts
    guard found.knows(sessions) else {
      return [
        .fault(
          "sshd",
          "aucun bloc « Match User \(sessions) » : copiez celui du README dans "
            + "/etc/ssh/sshd_config.d/bureau.conf, puis sshd -t et systemctl reload ssh.")
      ]
    }
    let missing =
      found.missing(SshdSetting.ofServer + SshdSetting.ofSessions, for: sessions)
      .map { Self.line($0, sessions) }
      + (found.knows(files)
        ? found.missing(SshdSetting.ofFiles, for: files).map { Self.line($0, files) } : [])
    let forced = [sessions, files].filter { found.value(of: "ForceCommand", for: $0) != nil }.map {
      DiagnosticLine.fault(
        "sshd", "« ForceCommand » l'emporte sur les clés du compte \($0) : retirez cette ligne.")
    }
    guard missing.isEmpty, forced.isEmpty else { return missing + forced }
    return [.good("sshd", "les lignes du README sont là, avec les bonnes valeurs.")]
  }

  private static func line(_ setting: SshdSetting, _ account: String) -> DiagnosticLine {
    .fault(
      "sshd",
      "compte \(account) : il faut « \(setting.keyword) \(setting.value) » "
        + "(README), puis sshd -t et systemctl reload ssh.")
  }

  private var keyLines: [DiagnosticLine] {
    [keys, AuthorizedKeysFile.filesPath(beside: keys)].compactMap(keyLine)
  }

  private func keyLine(_ path: String) -> DiagnosticLine? {
    guard FileManager.default.fileExists(atPath: path) else {
      return path == keys
        ? .note("clés", "« \(path) » n'existe pas : sudo bureau cles ajouter.") : nil
    }
    do throws(SessionRefusal) { _ = try RootFile(path) } catch {
      return .fault("clés", error.sentence)
    }
    guard let file = try? AuthorizedKeysFile(path: path) else { return nil }
    guard file.otherLines == 0 else {
      return .fault(
        "clés",
        "« \(path) » : \(Plural.count(file.otherLines, "ligne")) d'une autre main ; "
          + "vérifiez qui elle laisse entrer.")
    }
    return .good("clés", "\(path), \(Plural.count(file.keys.count, "clé")).")
  }

  /// sshd shuts the account for files up in it only if it is root's; nobody may list it.
  private var filesFolder: DiagnosticLine {
    let path = ExchangePlace.shared(base: base)
    var facts = stat()
    guard lstat(path, &facts) == 0 else {
      return .note(
        "fichiers", "pas de compte pour les fichiers ; le README dit comment en faire un.")
    }
    guard facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == 0, facts.st_mode & 0o777 == 0o711
    else {
      return .fault("fichiers", "« \(path) » : chown root: et chmod 711.")
    }
    return .good("fichiers", "\(path) est à root, fermé aux listes.")
  }
}
