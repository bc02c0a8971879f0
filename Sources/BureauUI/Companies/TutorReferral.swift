internal import BureauDomain
internal import BureauStore
internal import TextUI

/// « Orienter vers le CAFOC » (FAQ 7): a message about a tutor, ready to copy; once it is sent, the
/// need is noted as passed on.
enum TutorReferral {
  static func open(_ tutor: Contact, in file: CompanyFile, _ context: Context) throws
    -> Outcome<Context>
  {
    try context.demand(.editCompanies)
    guard let school = try context.store.establishments().first else { throw StoreError.notFound }
    let service = TutorTrainingText.addressee(among: try context.store.institutionContacts())
    let text = TutorTrainingText.of(tutor, in: file, to: service, school, from: context.agent)
    let organism = service?.fullName ?? InstitutionKind.tutorTrainingCentre.label
    let pane = TextPane(
      "\(file.company.name) > Formation de \(tutor.name)", text.text, file: "formation-tuteur",
      done: TextPane.Done { try forward(tutor, to: organism, $0) })
    guard service == nil else { return .push(pane) }
    return .notify(
      Notice(
        "Aucune adresse notée : ajoutez le CAFOC dans les contacts institutionnels.", .warning),
      then: .push(pane))
  }

  private static func forward(
    _ tutor: Contact, to organism: String, _ context: Context
  ) throws -> Outcome<Context> {
    var changed = tutor
    changed.training = .forwarded
    changed.trainingDetails.on = context.today
    changed.trainingDetails.organism = organism
    try context.store.save(changed, by: context.session, key: context.store.newOperationKey())
    return .notify(Notice("Demande transmise, notée sur \(tutor.name)."), then: .pop)
  }
}
