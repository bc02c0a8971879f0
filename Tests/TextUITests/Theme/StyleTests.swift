import Testing
import TextUI

struct StyleTests {
  @Test(arguments: Style.allCases)
  func `a role is found by its name`(style: Style) {
    #expect(Style(name: style.name) == style)
  }

  @Test func `role names differ and an unknown one is none`() {
    #expect(Set(Style.allCases.map(\.name)).count == Style.allCases.count)
    #expect(Style(name: "list.sélectionné") == nil)
  }
}
