import Testing

@testable import TextUI

struct HeadingTests {
  private let path = Heading("Stages > PFMP 2 > 1MVB > à attester > 2026-2027")

  @Test(arguments: [
    (47, "Stages > PFMP 2 > 1MVB > à attester > 2026-2027"),
    (46, "Stages > … > 1MVB > à attester > 2026-2027"), (41, "Stages > … > à attester > 2026-2027"),
    (34, "Stages > … > 2026-2027"), (10, "Stages > … > 2026-2027"),
  ])
  func `a long path gives way in its middle`(width: Int, left: String) {
    #expect(path.left(width: width) == left)
  }

  @Test func `two steps are left as they are`() {
    #expect(Heading("Entreprises > Carrosserie").left(width: 12) == "Entreprises > Carrosserie")
  }
}
