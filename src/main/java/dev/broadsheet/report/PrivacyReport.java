package dev.broadsheet.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.broadsheet.audit.Construct;
import dev.broadsheet.audit.PrivacyProof;
import dev.broadsheet.audit.PrivacyProof.Contact;
import dev.broadsheet.config.ProjectFolders;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.diagnostic.Problem;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tells in {@code privacy.json} what the page on privacy tells readers. */
public final class PrivacyReport {
  private PrivacyReport() {}

  /**
   * Writes the report.
   *
   * @param proof what was looked for and found
   * @param config the hosts that the site allows
   * @param problems is told if it can't be written
   */
  public static void write(
      ProjectFolders folders, PrivacyProof proof, SiteConfig config, Consumer<Problem> problems) {
    JsonObject report = new JsonObject();
    report.addProperty("site", config.baseUrl());
    report.addProperty("pages", proof.pages());
    report.addProperty("otherFiles", proof.files());
    report.add("lookedFor", array(proof.constructs(), PrivacyReport::name));
    report.addProperty("hostsContacted", proof.contacted().size());
    report.add("contacted", array(proof.contacted(), PrivacyReport::contact));
    report.add("allowed", array(config.privacy().allow(), PrivacyReport::host));
    report.add("links", array(proof.links(), PrivacyReport::links));
    report.addProperty("pagesWithPolicy", proof.policies());
    JsonObject policy = new JsonObject();
    proof.policy().forEach((name, of) -> policy.add(name, array(of, JsonPrimitive::new)));
    report.add("policy", policy);
    new ReportFolder(folders).write("privacy.json", report, problems);
  }

  private static JsonElement name(Construct construct) {
    return new JsonPrimitive(construct.key());
  }

  private static JsonObject contact(Contact contact) {
    JsonObject json = host(contact.host());
    json.add("for", array(contact.constructs(), PrivacyReport::name));
    return json;
  }

  private static JsonObject host(AllowedHost host) {
    JsonObject json = new JsonObject();
    json.addProperty("host", host.host());
    json.addProperty("reason", host.reason());
    return json;
  }

  private static JsonElement links(PrivacyProof.HostLinks links) {
    JsonObject json = new JsonObject();
    json.addProperty("host", links.host());
    json.addProperty("links", links.count());
    return json;
  }

  private static <T> JsonArray array(
      Collection<T> values, Function<? super T, ? extends JsonElement> json) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(json.apply(value)));
    return array;
  }
}
