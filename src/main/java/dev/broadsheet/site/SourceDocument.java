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
 */
public record SourceDocument(ContentFile file, FrontMatter frontMatter, ParsedDocument document) {}
