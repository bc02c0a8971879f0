/// How far a long job is: a bar, a percentage, a figure.
public enum ProgressBar {
  /// `fraction` goes from 0 to 1.
  public static func draw(
    on canvas: inout Canvas, in body: Rect, title: String, fraction: Double, figure: String
  ) {
    let rect = Box.centred(Size(columns: 60, rows: 6), in: body)
    Box.draw(on: &canvas, rect, title: title, style: .borderFocus)
    let width = rect.columns - 6
    let filled = Int(Double(width) * min(1, max(0, fraction)))
    canvas.put(
      String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled),
      row: rect.row + 2, column: rect.column + 3, style: .stateInfo)
    canvas.put(figure, row: rect.row + 3, column: rect.column + 3, style: .textMuted)
    let percent = "\(Int(fraction * 100)) %"
    canvas.put(
      percent, row: rect.row + 3, column: rect.endColumn - 3 - DisplayWidth.of(percent),
      style: .textStrong)
  }
}
