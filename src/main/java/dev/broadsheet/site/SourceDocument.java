package dev.broadsheet.site;

import dev.broadsheet.content.ContentFile;
import dev.broadsheet.document.ParsedDocument;
import dev.broadsheet.frontmatter.FrontMatter;

/**
 * A Markdown file, read.
 *
 * @param file the file
 * @param frontMatter its header
 * @param document its text
 * @param lang its language (BCP 47): its own, its section's or its edition's
 */
public record SourceDocument(
    ContentFile file, FrontMatter frontMatter, ParsedDocument document, String lang) {}
