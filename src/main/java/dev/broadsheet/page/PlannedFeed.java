package dev.broadsheet.page;

import dev.broadsheet.site.Article;
import java.util.List;

/**
 * A feed with what is in it, which pages that name it don't show.
 *
 * @param feed the feed
 * @param articles its articles, newest first; each has a date
 */
public record PlannedFeed(Feed feed, List<Article> articles) {}
