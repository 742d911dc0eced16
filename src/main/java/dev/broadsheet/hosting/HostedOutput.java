package dev.broadsheet.hosting;

import dev.broadsheet.output.OutputTree;
import java.util.Map;

/**
 * The files of a site, made ready for its hosts.
 *
 * @param tree the files to publish, those among them that a host reads where the site is
 * @param includes the texts that are for the host alone and not for readers, by the names of their
 *     files
 */
public record HostedOutput(OutputTree tree, Map<String, String> includes) {}
