package dev.broadsheet.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An item of a WordPress export, while it is read: an article, a page, an attachment and so on. */
final class WordPressItem {
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> meta = new HashMap<>();
  private final List<Term> terms = new ArrayList<>();
  private int comments;

  /** A category or tag, by its short name and its name. */
  record Term(String kind, String shortName, String name) {}

  /** Sets what an element says, and on which line it does. */
  void put(String element, String text, int line) {
    values.put(element, text);
    values.put(element + " line", Integer.toString(line));
  }

  void putMeta(String key, String text) {
    meta.put(key, text);
  }

  void add(Term term) {
    terms.add(term);
  }

  void addComment() {
    comments++;
  }

  /** Returns what an element says; empty where there is none. */
  String get(String element) {
    return values.getOrDefault(element, "");
  }

  /** Returns the line on which an element's text begins, from 1. */
  int lineOf(String element) {
    return Integer.parseInt(values.getOrDefault(element + " line", "1"));
  }

  String meta(String key) {
    return meta.getOrDefault(key, "");
  }

  List<Term> terms(String kind) {
    return terms.stream().filter(term -> term.kind().equals(kind)).toList();
  }

  int comments() {
    return comments;
  }
}
