package dev.broadsheet.audit;

import dev.broadsheet.output.OutputFile;

/**
 * A file as it will be written, pages with their policy, and what was found in it.
 *
 * @param file the file
 * @param findings what was found
 */
public record InspectedFile(OutputFile file, Findings findings) {}
