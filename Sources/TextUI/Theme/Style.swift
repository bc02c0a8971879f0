/// The role a piece of text plays on the screen; a theme gives it colours and attributes.
///
/// The raw value is the name in theme files. A pane never names a colour.
public enum Style: String, CaseIterable, Sendable {
  case text
  case textMuted = "text.muted"
  case textStrong = "text.strong"
  case surface
  case surfacePanel = "surface.panel"
  case border
  case borderFocus = "border.focus"
  case title
  case menubar
  case menubarHotkey = "menubar.hotkey"
  case listHeader = "list.header"
  case listSelected = "list.selected"
  case listSelectedUnfocused = "list.selected.unfocused"
  case listMarked = "list.marked"
  case listMatch = "list.match"
  case fieldLabel = "field.label"
  case field
  case fieldFocus = "field.focus"
  case fieldInvalid = "field.invalid"
  case fieldReadonly = "field.readonly"
  case button
  case buttonFocus = "button.focus"
  case keybarKey = "keybar.key"
  case statusbar
  case stateOk = "state.ok"
  case stateWarning = "state.warning"
  case stateError = "state.error"
  case stateInfo = "state.info"
}
