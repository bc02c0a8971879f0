import Testing

@testable import TextUI

struct FormTests {
  private func form(on name: String, _ draft: SampleDraft = SampleDraft()) -> SampleForm {
    var form = SampleFields.form(draft)
    form.focus(on: name)
    return form
  }

  @Test func `the focus goes round and skips what is only shown`() throws {
    let order = [
      "company", "person", "on", "siret", "name", "topics", "formation.0", "places.0", "notes", nil,
    ]
    var form = SampleFields.form()
    for name in order {
      #expect(form.focused?.name == name)
      try form.press([.tab])
    }
    #expect(form.focused?.name == "company")
    for name in order.reversed() {
      try form.press([.backTab])
      #expect(form.focused?.name == name)
    }
  }

  @Test func `arrows and Enter walk, Page keys go to the edges`() throws {
    var form = form(on: "siret")
    try form.press([.enter])
    #expect(form.focused?.name == "name")
    try form.press([.up, .up])
    #expect(form.focused?.name == "on")
    try form.press([.down, .pageDown])
    #expect(form.focused == nil)
    #expect(try form.press([.enter]) == .submit)
    try form.press([.pageUp])
    #expect(form.focused?.name == "company")
  }

  @Test(arguments: [Key.function(2), .control("s")])
  func `saving is asked from any field, which is tidied first`(key: Key) throws {
    var form = form(on: "on")
    try form.type("auj")
    #expect(try form.press([key]) == .submit)
    #expect(form.draft.on == "24/11/2026")
    try form.press([.end])
    try form.type("x")
    #expect(form.draft.on == "24/11/2026x")
  }

  @Test func `a day is replaced by the first letter, and written in full when left`() throws {
    var form = form(on: "on", SampleDraft(on: "01/01/2026"))
    try form.type("auj")
    #expect(form.draft.on == "auj")
    try form.press([.tab])
    #expect(form.draft.on == "24/11/2026")
    try form.press([.backTab, .end, .backspace])
    #expect(form.draft.on == "24/11/202")
    try form.press([.backTab, .tab, .home])
    try form.type("1")
    #expect(form.draft.on == "124/11/202")
    try form.press([.tab])
    #expect(form.draft.on == "124/11/202")
  }

  @Test func `a plain text is gone on with, not replaced`() throws {
    var form = form(on: "name", SampleDraft(name: "Petit"))
    try form.type(" Jean ")
    #expect(form.draft.name == "Petit Jean ")
    try form.press([.tab])
    #expect(form.draft.name == "Petit Jean")
  }

  @Test func `F4 opens the box of a field, which gets the keys`() throws {
    var form = form(on: "on")
    try form.press([.function(4)])
    #expect(form.isOpen)
    try form.press([.tab, .escape])
    #expect(!form.isOpen && form.focused?.name == "on" && form.draft.on.isEmpty)
    try form.press([.control(" "), .enter])
    #expect(form.draft.on == "25/11/2026" && form.focused?.name == "siret")
  }

  @Test func `F4 means nothing on a field without a box`() throws {
    for name in ["name", "notes", "topics", "siret"] {
      var form = form(on: name)
      #expect(try form.press([.function(4)]) == .ignored)
    }
  }

  @Test func `a few letters choose from the list`() throws {
    var form = SampleFields.form()
    try form.type("garage")
    #expect(form.isOpen && !form.draft.company.isChosen && form.draft.company.text == "garage")
    try form.press([.down, .enter])
    #expect(form.draft.company == SampleFields.companies[1])
    #expect(form.focused?.name == "person" && !form.isOpen)
  }

  @Test func `Esc closes the list and keeps what was typed`() throws {
    var form = SampleFields.form()
    try form.type("gar")
    #expect(try form.press([.escape]) == .stay)
    #expect(!form.isOpen && form.draft.company == Choice(text: "gar"))
    #expect(try form.press([.escape]) == .ignored)
    try form.press([.function(4)])
    #expect(form.isOpen)
    try form.press([.tab])
    #expect(form.draft.company.id == "c0")
  }

  @Test func `words nobody answers open nothing and are kept`() throws {
    var form = SampleFields.form()
    try form.type("zzz")
    #expect(!form.isOpen)
    try form.press([.tab])
    #expect(form.draft.company == Choice(text: "zzz"))
  }

  @Test func `a chosen value opens on itself and moves of the cursor keep it`() throws {
    var form = form(on: "company", SampleDraft(company: SampleFields.companies[2]))
    try form.press([.home, .right, .end, .left, .controlLeft, .delete, .backspace])
    #expect(!form.draft.company.isChosen)
    form = self.form(on: "company", SampleDraft(company: SampleFields.companies[2]))
    try form.press([.home, .right, .end, .left, .controlLeft])
    #expect(form.draft.company == SampleFields.companies[2])
    try form.press([.function(4), .enter])
    #expect(form.draft.company == SampleFields.companies[2])
    try form.press([.backTab])
    try form.type("b")
    #expect(form.draft.company.text == "b")
  }

  @Test func `free text is offered as new, and taken as typed`() throws {
    var form = form(on: "person", SampleDraft(company: SampleFields.companies[0]))
    try form.type("k")
    try form.press([.down, .tab])
    #expect(form.draft.person == Choice(text: "k"))
    form.focus(on: "person")
    try form.type("karim")
    try form.press([.tab])
    #expect(form.draft.person.id == "p1")
  }

  @Test func `Down walks on where there is nothing to choose`() throws {
    var form = form(on: "person")
    try form.press([.down])
    #expect(form.focused?.name == "on")
    form.focus(on: "person")
    #expect(try form.press([.function(4)]) == .stay)
    #expect(!form.isOpen && form.focused?.name == "person")
  }

  @Test func `checks are ticked by Space or by their letter, in turn`() throws {
    var form = form(on: "topics")
    try form.press([.character(" "), .right, .right, .character(" ")])
    #expect(form.draft.topics == ["places", "jury"])
    try form.type("p")
    #expect(form.draft.topics == ["jury"])
    try form.type("tt")
    #expect(form.draft.topics == ["jury", "tuteurs", "taxe"])
    #expect(try form.press([.character("z")]) == .ignored)
    try form.press([.left, .left, .left, .left, .left, .character(" ")])
    #expect(form.draft.topics.contains("places"))
  }

  @Test func `a full field goes on by itself, but only under the hand`() throws {
    var form = form(on: "siret")
    try form.type("123 456 782 0001")
    #expect(form.focused?.name == "siret")
    try form.type("0")
    #expect(form.focused?.name == "name" && form.draft.siret == "123 456 782 00010")
    try form.press([.backTab, .left, .right, .end])
    #expect(form.focused?.name == "siret")
    try form.press([.character("5"), .backTab, .backspace])
    #expect(form.focused?.name == "siret")
  }

  @Test func `Ctrl-U empties a field, Ctrl-G copies the previous record`() throws {
    var form = form(on: "name", SampleDraft(name: "Petit"))
    try form.press([.control("u")])
    #expect(form.draft.name.isEmpty)
    #expect(try form.press([.control("g")]) == .stay)
    form.previous = SampleDraft(
      company: SampleFields.companies[1], name: "Duval", topics: ["jury"], notes: "Bon accueil.")
    for name in ["company", "name", "topics", "notes"] {
      form.focus(on: name)
      #expect(try form.press([.control("g")]) == .left)
    }
    #expect(form.draft.company.id == "c1" && form.draft.name == "Duval")
    #expect(form.draft.topics == ["jury"] && form.draft.notes == "Bon accueil.")
  }

  @Test func `a paste goes where the cursor is`() throws {
    var form = form(on: "name")
    #expect(try form.paste("12 rue\nNeuve", SampleContext()) == .stay)
    #expect(form.draft.name == "12 rue Neuve")
    form.focus(on: "notes")
    _ = try form.paste("un\ndeux", SampleContext())
    #expect(form.draft.notes == "un\ndeux")
    form.focus(on: "company")
    _ = try form.paste("boul", SampleContext())
    #expect(form.isOpen && form.draft.company.text == "boul")
    form.focus(on: "on")
    _ = try form.paste("01/02/2027", SampleContext())
    form.focus(on: "on")
    _ = try form.paste("02/02/2027", SampleContext())
    #expect(form.draft.on == "02/02/2027")
    form.focus(on: "topics")
    #expect(try form.paste("x", SampleContext()) == .ignored)
  }

  @Test func `Enter begins a line in the notes and Tab leaves them`() throws {
    var form = form(on: "notes")
    try form.type("un")
    try form.press([.enter])
    try form.type("deux")
    try form.press([.up, .up])
    #expect(form.draft.notes == "un\ndeux" && form.focused?.name == "places.0")
  }

  @Test func `an error takes the focus to its field`() throws {
    var form = form(on: "name")
    form.problems = [
      FieldProblem(field: "on", isError: true, "Écrivez le jour."),
      FieldProblem(field: "name", isError: false, "Nom court."),
    ]
    form.focus(on: "on")
    form.focus(on: "inconnu")
    #expect(form.focused?.name == "on")
  }

  @Test func `a mistake is shown once its field was left, all once saving was wanted`() throws {
    var form = form(on: "name")
    form.problems = [
      FieldProblem(field: "on", isError: true, "Écrivez le jour."),
      FieldProblem(field: "name", isError: true, "Écrivez le nom."),
      FieldProblem(field: "notes", isError: false, "Notes courtes."),
    ]
    #expect(form.shownProblems.map(\.field) == ["notes"])
    try form.press([.tab])
    #expect(form.shownProblems.map(\.field) == ["name", "notes"])
    try form.press([.function(2)])
    #expect(form.shownProblems.map(\.field) == ["on", "name", "notes"])
  }

  @Test func `a change from outside keeps the focus and shows in the field`() throws {
    var form = form(on: "notes")
    form.change(SampleContext()) { $0.offers = [.init(formation: "CAP", places: "2")] }
    #expect(form.focused?.name == "notes")
    form.change(SampleContext()) { $0.notes = "autre" }
    try form.type("!")
    #expect(form.draft.notes == "autre!")
    try form.press([.pageDown])
    form.change(SampleContext()) { $0.isLong = true }
    #expect(form.focused == nil && form.focus == form.fields.count)
  }
}
