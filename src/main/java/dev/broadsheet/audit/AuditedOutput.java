package dev.broadsheet.audit;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.output.OutputTree;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The files of a site, looked through.
 *
 * @param tree the files, pages with their policy
 * @param policies the Content-Security-Policy of each page that was given one, by its path
 * @param proof whom they make a browser contact
 * @param links what leads from one to another
 */
public record AuditedOutput(
    OutputTree tree, Map<String, String> policies, PrivacyProof proof, SiteLinks links) {

  /**
   * Returns these files and others together.
   *
   * @param problems takes what cannot stand beside each other
   */
  public AuditedOutput plus(AuditedOutput others, Consumer<Problem> problems) {
    Map<String, String> all = new TreeMap<>(policies);
    all.putAll(others.policies());
    return new AuditedOutput(
        tree.plus(others.tree().files(), problems),
        Collections.unmodifiableMap(all),
        proof.plus(others.proof()),
        links.plus(others.links()));
  }
}
