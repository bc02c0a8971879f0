import ArgumentParser
import BureauDomain
import BureauStore

/// `bureau controler`: is this number right? Status 0 if it is, 1 with the reason if not.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "controler", abstract: "Vérifier un numéro SIRET, SIREN ou UAI.")

  /// The numbers that bear a key.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case siret
    case siren
    case uai

    var label: String { rawValue.uppercased() }
  }

  /// What is said of a number.
  private struct Answer: Encodable {
    let type: String
    let valeur: String
    let valide: Bool
    /// The canonical form of a right number.
    let normalise: String?
    /// Why a number is wrong, or what is known of a right one.
    let message: String
  }

  @Argument(help: ArgumentHelp("siret, siren ou uai.", valueName: "type"))
  var kind: Kind

  @Argument(help: ArgumentHelp("Le numéro, avec ou sans espaces.", valueName: "valeur"))
  var words: [String] = []

  @Flag(name: .customLong("json"), help: "Répondre en JSON.")
  var isJson = false

  @OptionGroup var base: BaseOptions

  /// The number as typed: a shell cuts it at its spaces.
  private var value: String { words.joined(separator: " ") }

  func validate() throws {
    guard words.isEmpty else { return }
    throw ValidationError("Donnez le numéro à vérifier.")
  }

  func run() throws {
    let answer = answer()
    if isJson {
      print(try JsonAnswer.text(of: answer))
    } else {
      print(answer.message)
    }
    guard answer.valide else { throw ExitCode.failure }
  }

  private func answer() -> Answer {
    do {
      let (normal, shown) = try reading()
      return Answer(
        type: kind.rawValue, valeur: CleanText.line(value), valide: true, normalise: normal,
        message: "\(kind.label) valide : \(shown).")
    } catch {
      return Answer(
        type: kind.rawValue, valeur: CleanText.line(value), valide: false, normalise: nil,
        message: CleanText.line(CO01.violation(error).cited))
    }
  }

  private func reading() throws(ValueRefusal) -> (normal: String, shown: String) {
    switch kind {
    case .siret:
      let siret = try Siret(parsing: value)
      return (siret.rawValue, siret.description)
    case .siren:
      let siren = try Siren(parsing: value)
      return (siren.rawValue, siren.description)
    case .uai:
      let uai = try Uai(parsing: value)
      let school = Reference.school(uai).map { ", \($0.name), \($0.town)" } ?? ""
      return (uai.rawValue, uai.rawValue + school)
    }
  }
}
