import BureauExchange
import BureauUI

/// The files a person or a school may write: keys and templates of documents.
enum SettingsDiagnosis {
  static func lines(_ folder: ConfigFolder, _ templates: DocumentTemplates) -> [DiagnosticLine] {
    keys(folder.keys) + self.templates(templates)
  }

  private static func keys(_ file: KeysFile?) -> [DiagnosticLine] {
    guard let file else { return [.good("touches", "celles du programme.")] }
    guard !file.sentences.isEmpty else {
      return [.good("touches", "\(ConfigFolder.keysName) est suivi en entier.")]
    }
    return file.sentences.map { .fault("touches", "\(ConfigFolder.keysName), \($0)") }
  }

  private static func templates(_ templates: DocumentTemplates) -> [DiagnosticLine] {
    let own = DocumentKind.all.compactMap { kind in
      templates.faults(of: kind).map { (kind.name, $0) }
    }
    guard !own.isEmpty else { return [.good("modèles", "ceux du programme.")] }
    return own.flatMap { name, faults -> [DiagnosticLine] in
      guard !faults.isEmpty else { return [.good("modèles", "\(name) : celui du lycée, complet.")] }
      return faults.map { .fault("modèles", "\(name) : \($0)") }
    }
  }
}
