internal import BureauDomain
internal import BureauExchange
internal import TextUI

/// The documents of a period, to choose from.
enum PeriodDocuments {
  static func chooser(
    _ period: Period, _ schoolClass: SchoolClass.ID?
  ) -> ChooserPane<Context> {
    ChooserPane(
      title: "Documents : \(period.name)",
      [
        .init("Élèves sans lieu, pour le DDFPT") {
          .replace(DocumentPane(try $0.placementDocuments.withoutPlace(in: period)))
        },
        .init("Journées à transmettre") {
          .replace(
            DocumentPane(try $0.placementDocuments.days(of: period, in: schoolClass)))
        },
        .init("Bilan de la période") {
          .replace(DocumentPane(try $0.placementDocuments.review(of: period)))
        },
      ])
  }
}
