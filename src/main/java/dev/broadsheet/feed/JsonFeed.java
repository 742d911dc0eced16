package dev.broadsheet.feed;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.broadsheet.page.Feed;
import dev.broadsheet.render.PageRenderer;
import dev.broadsheet.site.Permalink;
import java.util.List;

/**
 * The JSON form of feeds (<a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>). It
 * needs no template: nothing in it is a matter of taste.
 */
final class JsonFeed {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final PageRenderer renderer;

  JsonFeed(PageRenderer renderer) {
    this.renderer = renderer;
  }

  String of(Feed feed, List<FeedEntry> entries) {
    JsonObject json = new JsonObject();
    json.addProperty("version", "https://jsonfeed.org/version/1.1");
    json.addProperty("title", feed.title());
    json.addProperty("home_page_url", renderer.absolute(feed.home()));
    json.addProperty("feed_url", renderer.absolute(feed.json()));
    json.addProperty("language", feed.lang());
    JsonArray items = new JsonArray();
    entries.forEach(entry -> items.add(item(entry)));
    json.add("items", items);
    return GSON.toJson(json) + "\n";
  }

  private JsonObject item(FeedEntry entry) {
    JsonObject item = new JsonObject();
    item.addProperty("id", entry.id());
    item.addProperty("url", entry.url());
    item.addProperty("title", entry.title());
    if (entry.summary() != null) {
      item.addProperty("summary", entry.summary());
    }
    item.addProperty("content_html", entry.content());
    item.addProperty("date_published", entry.published());
    if (!entry.updated().equals(entry.published())) {
      item.addProperty("date_modified", entry.updated());
    }
    if (!entry.authors().isEmpty()) {
      JsonArray authors = new JsonArray();
      entry.authors().forEach(author -> authors.add(author(author.name(), author.permalink())));
      item.add("authors", authors);
    }
    if (!entry.categories().isEmpty()) {
      JsonArray tags = new JsonArray();
      entry.categories().forEach(tags::add);
      item.add("tags", tags);
    }
    item.addProperty("language", entry.lang());
    return item;
  }

  private JsonObject author(String name, Permalink page) {
    JsonObject author = new JsonObject();
    author.addProperty("name", name);
    author.addProperty("url", renderer.absolute(page));
    return author;
  }
}
