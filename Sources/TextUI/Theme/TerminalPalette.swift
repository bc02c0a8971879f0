/// The 256 colours of xterm: 16 named ones, a cube of 6 steps a side, 24 greys.
enum TerminalPalette {
  /// The names in theme files, in the order of their numbers.
  static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "brightblack", "brightred", "brightgreen", "brightyellow",
    "brightblue", "brightmagenta", "brightcyan", "brightwhite",
  ]

  /// What xterm shows for the named colours; people often set others.
  private static let named = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  static func rgb(_ index: UInt8) -> RGB {
    let index = Int(index)
    if index < 16 { return named[index] }
    if index >= 232 {
      let grey = UInt8(8 + 10 * (index - 232))
      return RGB(grey, grey, grey)
    }
    let place = index - 16
    return RGB(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  /// The closest colour of cube and greys: the named ones may look different on each terminal.
  static func nearest256(_ rgb: RGB) -> UInt8 { nearest(rgb, in: 16...255) }

  /// The closest named colour.
  static func nearest16(_ rgb: RGB) -> UInt8 { nearest(rgb, in: 0...15) }

  private static func nearest(_ color: RGB, in range: ClosedRange<UInt8>) -> UInt8 {
    range.min { rgb($0).distance(to: color) < rgb($1).distance(to: color) } ?? range.lowerBound
  }
}
