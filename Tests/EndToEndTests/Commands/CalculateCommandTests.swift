import BureauDomain
import BureauStore
import Foundation
import TestSupport
import Testing

@testable import bureau

extension EndToEnd {
  /// `bureau calculer` by the real program: the national tables, and those of a base.
  @Suite final class CalculateCommandTests {
    private let folder = NSTemporaryDirectory() + "/bureau-calculer-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private struct Answer: Decodable, Equatable {
      let valeur: String?
      let unite: String?
      let texte: String
    }

    private func run(_ words: [String]) throws -> CommandRun {
      try CommandRun(["calculer"] + words, environment: ["XDG_DATA_HOME": folder])
    }

    private func answer(_ words: [String]) throws -> Answer {
      let run = try run(words + ["--json"])
      #expect(run.status == 0 && run.complaint.isEmpty, "\(run.complaint)")
      return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    }

    @Test(arguments: [
      (["fin-ordre", "01/09/2026"], "2027-08-31", "jour", "2006-781"),
      (["fin-ordre", "2027-03-01"], "2028-02-29", "jour", "2006-781"),
      (["fin-ordre", "29/02/2024"], "2025-02-28", "jour", "2006-781"),
      (
        ["km", "--date", "12/01/2026", "--cv", "5 CV", "--cumul", "1 950", "--km", "100"], "36.00",
        "EUR", "14 mars 2022"
      ),
      (
        ["km", "--date=2026-01-12", "--cv=7", "--cumul=0", "--km=12,5"], "5.13", "EUR",
        "14 mars 2022"
      ),
      (["repas", "--date", "21/09/2023"], "17.50", "EUR", "2006-781"),
      (["repas", "--date", "22/09/2023"], "20.00", "EUR", "20 septembre 2023"),
      (["repas", "--date", "22/09/2023", "--cantine"], "10.00", "EUR", "20 décembre 2013"),
      (["nuit", "--date", "29/02/2024", "--zone", "paris"], "140.00", "EUR", "2023"),
      (
        ["nuit", "--date", "21/09/2023", "--zone", "paris", "--nuits", "2"], "250.00", "EUR", "2023"
      ),
      (
        [
          "repas", "--date", "21/09/2023", "--depart", "11:00", "--retour", "13:59", "--nuits", "1",
        ], "35.00", "EUR", "2006-781"
      ),
      (
        ["km", "--date", "12/01/2026", "--cv", "moto", "--km", "100"], "15.00", "EUR",
        "14 mars 2022"
      ),
      (
        [
          "allocation", "--annee", "2025/2026", "--niveau", "Tle pro", "--jours", "30", "--deja",
          "600,50",
        ], "399.50", "EUR", "plafond atteint"
      ),
      (
        ["allocation", "--annee", "2025-2026", "--niveau", "BTS", "--jours", "30", "--deja", "0"],
        "0.00", "EUR", "AL-01"
      ),
    ])
    func `a program reads the value, its unit and its text`(
      words: [String], value: String, unit: String, text: String
    ) throws {
      let answer = try answer(words)
      #expect(answer.valeur == value && answer.unite == unit)
      #expect(answer.texte.contains(text), "\(answer.texte)")
    }

    @Test func `a person reads the value, how it was reached, and the text`() throws {
      let run = try run([
        "km", "--date", "12/01/2026", "--cv", "5", "--cumul", "1950", "--km", "100",
      ])
      let lines = run.output.split(separator: "\n")
      #expect(run.status == 0 && lines.count == 3)
      #expect(lines[0] == "36,00\u{A0}€")
      #expect(lines[1].hasPrefix("50\u{A0}km × 0,32\u{A0}€ + 50\u{A0}km × 0,40\u{A0}€"))
      #expect(lines[2].hasPrefix("Texte : Décret 2006-781"))
    }

    @Test(arguments: [
      (["repas", "--date", "31/12/2019"], "(OM-06 · B13)"),
      (["km", "--date", "31/12/2021", "--cv", "5", "--cumul", "0", "--km", "1"], "(OM-06 · B13)"),
      (["fin-ordre", "02/07/2006"], "(FAQ 3)"),
      (["allocation", "--annee", "2026-2027", "--niveau", "CAP 1", "--jours", "5"], "(B11)"),
    ])
    func `a day without data is not computed, and the table to complete is named`(
      words: [String], citation: String
    ) throws {
      let plain = try run(words)
      #expect(plain.status == 1 && plain.output.isEmpty)
      #expect(plain.complaint.contains("n'a pas de ligne") && plain.complaint.contains(citation))
      let answer = try run(words + ["--json"])
      let read = try JSONDecoder().decode(Answer.self, from: Data(answer.output.utf8))
      #expect(answer.status == 1 && read.valeur == nil && read.texte.contains(citation))
    }

    @Test(arguments: [
      ["fin-ordre", "30/02/2026"], ["fin-ordre"], ["km", "--date", "12/01/2026", "--cv", "5"],
      ["km", "--date", "12/01/2026", "--cv", "0", "--cumul", "0", "--km", "1"],
      ["nuit", "--date", "12/01/2026", "--zone", "lune"],
      ["allocation", "--annee", "2025-2027", "--niveau", "CAP 1", "--jours", "5"],
      ["allocation", "--annee", "2025-2026", "--niveau", "CAP 9", "--jours", "5"],
      ["allocation", "--annee", "2025-2026", "--niveau", "CAP 1", "--jours", "5,5"],
      ["allocation", "--annee", "2025-2026", "--niveau", "CAP 1", "--jours", "5", "--deja=-1"],
    ])
    func `what cannot be read is a misuse`(words: [String]) throws {
      let run = try run(words)
      #expect(run.status == 2 && run.output.isEmpty)
      #expect(run.complaint.hasPrefix("Erreur : "), "\(run.complaint)")
    }

    @Test func `the rates of a school win in its base, and nowhere else`() throws {
      let base = folder + "/lycee.sqlite"
      let school = try SampleSchool(path: base)
      try school.store.add(
        Rate(
          id: school.store.newIdentifier(), subject: .meal(.general), value: 1825,
          from: Day(sample: "2026-01-01"), text: "Délibération du CA", scope: .school),
        by: school.session, key: school.key())
      try school.store.close()
      let meal = ["repas", "--date", "12/01/2026"]
      let local = try answer(meal + ["--base", base])
      #expect(local == Answer(valeur: "18.25", unite: "EUR", texte: "Délibération du CA"))
      #expect(try answer(meal).valeur == "20.00")
    }
  }
}
