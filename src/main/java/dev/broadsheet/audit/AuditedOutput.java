package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputTree;
import java.util.function.Consumer;

/**
 * The files of a site, looked through.
 *
 * @param tree the files, pages with their policy
 * @param proof whom they make a browser contact
 */
public record AuditedOutput(OutputTree tree, PrivacyProof proof) {

  /**
   * Returns these files and others together.
   *
   * @param problems takes what cannot stand beside each other
   */
  public AuditedOutput plus(AuditedOutput others, Consumer<Problem> problems) {
    return new AuditedOutput(
        tree.plus(others.tree().files(), problems), proof.plus(others.proof()));
  }
}
