package dev.broadsheet.audit;

import dev.broadsheet.output.OutputTree;

/**
 * The files of a site, looked through.
 *
 * @param tree the files
 * @param inspected how many of them could have made a browser fetch something
 */
public record AuditedOutput(OutputTree tree, int inspected) {}
