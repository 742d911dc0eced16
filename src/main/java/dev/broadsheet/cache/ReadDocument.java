package dev.broadsheet.cache;

import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.frontmatter.FrontMatter;
import java.util.List;

/**
 * A Markdown file as it was read.
 *
 * @param frontMatter its header
 * @param document its text
 * @param lang the language that it was read in (BCP 47)
 * @param problems what is wrong with it
 */
public record ReadDocument(
    FrontMatter frontMatter, ParsedDocument document, String lang, List<Problem> problems) {}
