public import BureauDomain
public import BureauStore

/// What the commands that look after a base say.
public enum UpkeepText {
  private static let kilobyte = 1_000.0
  private static let megabyte = 1_000_000.0

  /// The outcome of a check; `checkedOn` and `checkedAt` are its local day and time.
  public static func lines(
    for report: IntegrityReport, on day: Day, at time: ClockTime, copies: [BaseCopy]
  ) -> [String] {
    guard !report.isSound else {
      return [
        report.isQuick
          ? "La base est saine (contrôle rapide). Le contrôle complet : bureau verifier."
          : "La base est saine : pages, index, liens entre fiches et recherche."
      ]
    }
    let moment = "\(day.shortFrench) à \(time.hour) h \(time.minute < 10 ? "0" : "")\(time.minute)"
    let choice =
      copies.isEmpty ? ["Aucune copie n'est disponible."] : ["Copies disponibles :"] + lines(copies)
    return ["La base est endommagée (contrôle du \(moment)). Rien n'a été modifié."]
      + choice + ["Pour l'administrateur :"] + report.faults.map { "  \($0)" }
  }

  /// The copies to choose from, latest first.
  public static func lines(_ copies: [BaseCopy]) -> [String] {
    copies.map { copy in
      let name = copy.path.split(separator: "/").last.map(String.init) ?? copy.path
      return "  \(copy.day.french) à \(copy.time.french)  \(holdings(copy))  "
        + "\(size(copy.bytes))  \(name)\(copy.seal == .broken ? "  × abîmée" : "")"
    }
  }

  /// What to type to restore one of the copies in a folder; `options` are those that led there.
  public static func choice(
    _ copies: [BaseCopy], in folder: String, options: String = ""
  ) -> [String] {
    guard let first = copies.first else {
      return ["Aucune copie dans « \(folder) ». Pour en faire une : bureau sauvegarder."]
    }
    let latest = copies.first { $0.seal != .broken } ?? first
    let name = latest.path.split(separator: "/").last.map(String.init) ?? latest.path
    return ["Copies de « \(folder) » :"] + lines(copies)
      + ["Pour revenir à la plus récente : bureau restaurer \(name)\(options)"]
  }

  /// A copy that was just made.
  public static func made(_ copy: BaseCopy) -> String {
    "Copie faite et vérifiée (\(holdings(copy)), \(size(copy.bytes))) : \(copy.path)"
  }

  /// What the digests say of the copies; nothing when there is none.
  public static func seals(_ copies: [BaseCopy]) -> [String] {
    guard !copies.isEmpty else { return [] }
    let broken = copies.filter { $0.seal == .broken }
    guard !broken.isEmpty else {
      return ["Copies : \(copies.count), aucune n'a changé depuis qu'elle a été faite."]
    }
    return ["Copies abîmées, à ne pas restaurer (faites-en une neuve : bureau sauvegarder) :"]
      + lines(broken)
  }

  /// A base that was just brought elsewhere; `aside` is where the old file lies.
  public static func moved(to path: String, aside: String) -> [String] {
    ["La base est maintenant ici : \(path)", "L'ancien fichier est gardé : \(aside)"]
  }

  /// A restoration that was just done; `aside` is where the replaced base lies.
  public static func restored(_ name: String, aside: String?) -> [String] {
    ["La copie « \(name) » est maintenant la base."]
      + (aside.map { ["L'ancienne base est gardée : \($0)"] } ?? [])
  }

  private static func holdings(_ copy: BaseCopy) -> String {
    guard let holdings = copy.holdings else { return "contenu illisible" }
    return Plural.count(holdings.companies, "entreprise") + ", "
      + Plural.count(holdings.activities, "activité")
  }

  /// « 36 ko », « 1,2 Mo ».
  private static func size(_ bytes: Int) -> String {
    guard Double(bytes) >= megabyte else {
      return "\(Int((Double(bytes) / kilobyte).rounded(.up))) ko"
    }
    let tenths = Int((Double(bytes) / megabyte * 10).rounded())
    return "\(tenths / 10),\(tenths % 10) Mo"
  }
}
