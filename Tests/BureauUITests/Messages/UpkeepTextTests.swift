import BureauDomain
import BureauUI
import Testing

@testable import BureauStore

/// What the commands that look after a base say.
struct UpkeepTextTests {
  private let day: Day
  private let time: ClockTime
  private let copy: BaseCopy

  init() throws {
    day = try #require(Day(iso: "2026-11-23"))
    time = try #require(ClockTime(hour: 8, minute: 2))
    copy = BaseCopy(
      path: "/srv/sauvegardes/bureau-2026-11-22-190000.sqlite", day: day.adding(days: -1),
      time: try #require(ClockTime(hour: 19, minute: 0)), bytes: 1_234_567,
      holdings: BaseCopy.Holdings(companies: 1, activities: 1_204), seal: .intact)
  }

  private func report(_ faults: [String], quick: Bool = false) -> IntegrityReport {
    IntegrityReport(at: Instant(milliseconds: 0), isQuick: quick, faults: faults)
  }

  @Test func `a sound base says how far it was checked`() {
    let full = UpkeepText.lines(for: report([]), on: day, at: time, copies: [])
    #expect(full == ["La base est saine : pages, index, liens entre fiches et recherche."])
    let quick = UpkeepText.lines(for: report([], quick: true), on: day, at: time, copies: [])
    #expect(
      quick == ["La base est saine (contrôle rapide). Le contrôle complet : bureau verifier."])
  }

  @Test func `a damaged base says when, that nothing changed, and which copies there are`() {
    let lines = UpkeepText.lines(
      for: report(["row 7 missing from index"]), on: day, at: time, copies: [copy])
    #expect(
      lines == [
        "La base est endommagée (contrôle du 23/11 à 8 h 02). Rien n'a été modifié.",
        "Copies disponibles :",
        "  22/11/2026 à 19:00  1 entreprise, 1\u{202F}204 activités  1,2 Mo  "
          + "bureau-2026-11-22-190000.sqlite",
        "Pour l'administrateur :",
        "  row 7 missing from index",
      ])
  }

  @Test func `without a copy that is said too`() {
    let lines = UpkeepText.lines(for: report(["x"]), on: day, at: time, copies: [])
    #expect(lines.contains("Aucune copie n'est disponible."))
    #expect(
      UpkeepText.choice([], in: "/srv") == [
        "Aucune copie dans « /srv ». Pour en faire une : bureau sauvegarder."
      ])
  }

  @Test func `the copies end with what to type`() {
    let lines = UpkeepText.choice([copy], in: "/srv/sauvegardes")
    #expect(lines.first == "Copies de « /srv/sauvegardes » :")
    #expect(
      lines.last
        == "Pour revenir à la plus récente : bureau restaurer bureau-2026-11-22-190000.sqlite")
  }

  @Test func `a copy that cannot be read says so, a small one counts in kilobytes`() {
    let small = BaseCopy(
      path: "/c.sqlite", day: day, time: time, bytes: 36_864, holdings: nil, seal: .none)
    #expect(
      UpkeepText.made(small) == "Copie faite et vérifiée (contenu illisible, 37 ko) : /c.sqlite")
  }

  @Test func `a copy that changed is shown, and never proposed`() {
    let broken = BaseCopy(
      path: "/srv/sauvegardes/bureau-2026-11-23-033000.sqlite", day: day, time: time, bytes: 36_864,
      holdings: nil, seal: .broken)
    let lines = UpkeepText.choice([broken, copy], in: "/srv/sauvegardes")
    #expect(lines[1].hasSuffix("bureau-2026-11-23-033000.sqlite  × abîmée"))
    #expect(lines.last?.hasSuffix("bureau-2026-11-22-190000.sqlite") == true)
    #expect(UpkeepText.seals([]).isEmpty)
    #expect(
      UpkeepText.seals([copy]) == ["Copies : 1, aucune n'a changé depuis qu'elle a été faite."])
    #expect(UpkeepText.seals([broken, copy]).count == 2)
  }

  @Test func `a restoration says where the other base is`() {
    #expect(
      UpkeepText.restored("c.sqlite", aside: "/srv/remplacee.sqlite") == [
        "La copie « c.sqlite » est maintenant la base.",
        "L'ancienne base est gardée : /srv/remplacee.sqlite",
      ])
    #expect(UpkeepText.restored("c.sqlite", aside: nil).count == 1)
  }
}
