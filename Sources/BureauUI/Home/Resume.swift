internal import BureauStore
internal import TextUI

/// Going on with a draft kept in the base, whatever form it came from.
enum Resume {
  static func open(_ draft: Draft, _ context: Context) throws -> Outcome<Context> {
    let forms: [any EditDraft.Type] = [
      VisitDraft.self, CallDraft.self, CompanyDraft.self, IdentityDraft.self, SiteDraft.self,
      ContactDraft.self, OfferDraft.self, NextActionDraft.self, RelationDraft.self,
      MotiveDraft.self, EstablishmentDraft.self,
      GuidanceNoteDraft.self,
      AgentDraft.self, PostDraft.self, WeeklyCoverDraft.self, InstitutionContactDraft.self,
      EquipmentDraft.self, DocumentDraft.self, DirectoryReportDraft.self, ClosingDraft.self,
      SentGuideDraft.self,
      PeriodDraft.self, PlacementDraft.self, LeadDraft.self, MarkDraft.self, ConfirmDraft.self,
      ChangeDraft.self, ExitDraft.self, FilingDraft.self, AppraisalDraft.self,
      SplitDraft.self, PeriodsCopyDraft.self, ReopenDraft.self,
      OrderDraft.self, OrderStepDraft.self, RoundDraft.self, RoadmapDraft.self, LetterDraft.self,
      LetterSignDraft.self,
      ClaimDraft.self, ClaimStepDraft.self, TripCostsDraft.self,
      LetterSignDraft.self, ReportNoteDraft.self, TaskDraft.self, HelpDraft.self,
      FollowerDraft.self, NeedDraft.self, NetworkDraft.self, MeetingDraft.self,
      CommunicationDraft.self, TrainingDraft.self, HandOverDraft.self,
      MotiveDraft.self, EstablishmentDraft.self, LearnerDraft.self, ClassDraft.self,
      LearnersLeaveDraft.self, LearnersClassDraft.self,
    ]
    for form in forms where form.form == draft.form {
      if let outcome = resume(form, draft, context) { return outcome }
    }
    return .notify(
      Notice("Ce brouillon vient d'une autre version du programme et ne se relit plus.", .warning),
      then: .stay)
  }

  private static func resume<Content: EditDraft>(
    _ form: Content.Type, _ draft: Draft, _ context: Context
  ) -> Outcome<Context>? {
    guard let kept = KeptDraft<Content>.decoded(draft.json) else { return nil }
    return .push(EditPane(resuming: kept, context))
  }
}
