internal import BureauDomain
internal import BureauStore
internal import TextUI

/// What the key of the leads opens: a new one at once, or a choice when there are some already,
/// so that an answer is noted on its lead and not beside it.
enum LeadChoices {
  static func open(_ file: PlacementFile, _ context: Context) throws -> Outcome<Context> {
    let (id, name) = (file.placement.id, file.learner.name)
    guard !file.leads.isEmpty else {
      return try EditPane.open(LeadDraft(id, name, context), context)
    }
    let known = file.leads.map { lead in
      ChooserPane<Context>.Item(
        "\(lead.answer.glyph) \(lead.companyName)", detail: lead.answer.label
      ) { try EditPane.open(LeadDraft(lead, name), $0, instead: true) }
    }
    let new = ChooserPane<Context>.Item("Nouvelle piste …") {
      try EditPane.open(LeadDraft(id, name, $0), $0, instead: true)
    }
    return .push(ChooserPane(title: "Pistes : \(name)", known + [new]))
  }
}
