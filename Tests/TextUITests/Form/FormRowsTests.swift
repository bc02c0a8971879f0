import Testing

@testable import TextUI

struct FormRowsTests {
  private let rows = [("CAP", "1"), ("Bac", "2"), ("BTS", "3")]

  private func form(on name: String) -> SampleForm {
    var draft = SampleDraft()
    draft.offers = rows.map { SampleDraft.Offer(formation: $0.0, places: $0.1) }
    var form = SampleFields.form(draft)
    form.change(SampleContext()) { _ in }
    form.focus(on: name)
    return form
  }

  private func formations(_ form: SampleForm) -> [String] { form.draft.offers.map(\.formation) }

  @Test func `a row filled brings an empty one under it`() throws {
    var form = SampleFields.form()
    form.focus(on: "formation.0")
    try form.type("CAP")
    #expect(form.draft.offers.count == 2 && form.focused?.name == "formation.0")
    try form.press([.tab, .tab])
    #expect(form.focused?.name == "formation.1")
    try form.type("B")
    #expect(formations(form) == ["CAP", "B", ""])
  }

  @Test func `a row emptied stays under the cursor until it is left`() throws {
    var form = form(on: "places.0")
    try form.press([.backspace, .backTab, .control("u")])
    #expect(form.focused?.name == "formation.0" && formations(form) == ["", "Bac", "BTS", ""])
    try form.type("MC")
    #expect(formations(form) == ["MC", "Bac", "BTS", ""])
    try form.press([.control("u"), .tab])
    #expect(formations(form) == ["Bac", "BTS", ""])
    #expect(form.focused?.name == "formation.0")
    try form.type("!")
    #expect(formations(form) == ["Bac!", "BTS", ""])
  }

  @Test(arguments: [
    (Key.tab, "formation.1", "BTS"), (.backTab, "places.0", "1"), (.pageUp, "company", ""),
  ])
  func `after a row has gone the focus stands on a neighbour`(
    key: Key, name: String, value: String
  ) throws {
    var form = form(on: "formation.1")
    try form.press([.control("u"), .tab, .control("u"), key])
    #expect(formations(form) == ["CAP", "BTS", ""])
    #expect(form.focused?.name == name)
    let shown = form.focused?.value(in: form.draft)
    #expect(shown == .text(value) || shown == .choice(Choice(text: value)))
  }

  @Test func `saving from an emptied row lets it go`() throws {
    var form = form(on: "formation.2")
    try form.press([.control("u"), .tab, .control("u")])
    #expect(form.draft.offers.count == 4)
    #expect(try form.press([.function(2)]) == .submit)
    #expect(formations(form) == ["CAP", "Bac", ""])
    try form.type("x")
    #expect(form.draft.offers.last?.isBlank == true && form.draft.offers[2].places == "x")
  }

  @Test func `a row the previous record has not is not copied`() throws {
    var form = form(on: "places.2")
    form.previous = SampleDraft()
    #expect(try form.press([.control("g")]) == .stay)
    #expect(form.draft.offers[2].places == "3")
    form.previous?.offers = [SampleDraft.Offer(formation: "", places: "")]
    form.focus(on: "formation.0")
    try form.press([.control("g")])
    #expect(form.draft.offers[0].formation.isEmpty)
  }
}
