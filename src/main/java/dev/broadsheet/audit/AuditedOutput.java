package dev.broadsheet.audit;

import dev.broadsheet.config.SiteConfig.AllowedHost;
import dev.broadsheet.output.OutputTree;
import java.util.List;

/**
 * The files of a site, looked through.
 *
 * @param tree the files, pages with their policy
 * @param contacted the hosts besides the site's own that they make a browser contact, which the
 *     settings allow
 */
public record AuditedOutput(OutputTree tree, List<AllowedHost> contacted) {}
