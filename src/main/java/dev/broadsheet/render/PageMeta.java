package dev.broadsheet.render;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * What machines are told of a page.
 *
 * @param title the text of the {@code title} element
 * @param description one or two sentences, or null
 * @param canonical the absolute address that counts
 * @param type {@code article}, {@code profile} or {@code website} (Open Graph)
 * @param image the absolute address of its picture, or null
 * @param imageAlt what the picture shows, or null
 * @param published the day or moment in machine-readable form, or null where it isn't known so
 *     precisely
 * @param updated as {@code published}
 * @param jsonLd structured data (schema.org), or null
 * @param robots {@code noindex} where it is not to be found, or null
 */
public record PageMeta(
    String title,
    @Nullable String description,
    String canonical,
    String type,
    @Nullable String image,
    @Nullable String imageAlt,
    @Nullable String published,
    @Nullable String updated,
    @Nullable TemplateHTMLOutputModel jsonLd,
    @Nullable String robots) {}
