internal import BureauDomain
internal import TextUI

/// A line of a card on the screen.
struct CardLine: Hashable, Sendable {
  let text: String
  let indent: Int
  var style = Style.text
  /// Where Enter leads from here; on the first line of a link.
  var link: CardLink?

  /// The parts of a card cut to a width, with a blank line before each section.
  static func lines(_ blocks: [CardBlock], columns: Int) -> [CardLine] {
    blocks.flatMap { block -> [CardLine] in
      switch block {
      case .question(let text): wrapped(text, columns, style: .textStrong)
      case .caution(let text): wrapped("▲ ", text, columns, style: .stateWarning)
      case .audience(let text): wrapped("◊ ", text, columns, style: .textMuted)
      case .paragraph(let text): wrapped(text, columns)
      case .section(let title):
        [CardLine(text: "", indent: 0)] + wrapped(title, columns, style: .fieldLabel)
      case .step(let number, let text):
        wrapped("\(number < 10 ? " " : "")\(number). ", text, columns)
      case .pair(let name, let text): wrapped("• ", "\(name) : \(text)", columns)
      case .item(let text): wrapped("• ", text, columns)
      case .address(let text): wrapped("  ", text, columns, style: .stateInfo)
      case .link(let link, let text):
        wrapped("  ", text, columns).enumerated().map { index, line in
          var line = line
          if index == 0 { line.link = link }
          return line
        }
      }
    }
  }

  private static func wrapped(_ text: String, _ columns: Int, style: Style = .text) -> [CardLine] {
    wrapped("", text, columns, style: style)
  }

  /// A mark, then the text, its later lines under its first word.
  private static func wrapped(
    _ mark: String, _ text: String, _ columns: Int, style: Style = .text
  ) -> [CardLine] {
    let hanging = DisplayWidth.of(mark)
    return TextWrap.lines(text, width: columns - hanging).enumerated().map { index, line in
      CardLine(
        text: index == 0 ? mark + line : line, indent: index == 0 ? 0 : hanging, style: style)
    }
  }
}
