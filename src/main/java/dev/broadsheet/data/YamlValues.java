package dev.broadsheet.data;

import dev.broadsheet.data.DataValue.Entry;
import dev.broadsheet.data.DataValue.Mapping;
import dev.broadsheet.data.DataValue.Scalar;
import dev.broadsheet.data.DataValue.Sequence;
import dev.broadsheet.diagnostic.Excerpt;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Builds values from the parser's events. The events are used rather than the library's composed
 * nodes because only here can depth and aliases be limited before memory or the stack is spent.
 */
final class YamlValues {
  /** How many values a file may unfold to through aliases. */
  private static final int MAX_UNFOLDED = 10_000;

  private final Iterator<Event> events;
  private final SourceText source;
  private final CodePointOffsets offsets;
  private final Consumer<Problem> problems;
  private final Map<String, Anchored> anchors = new LinkedHashMap<>();
  private int values;

  /** A value with a name, and how many values it unfolds to. */
  private record Anchored(DataValue value, int size, Location location, boolean used) {}

  YamlValues(
      Iterator<Event> events,
      SourceText source,
      CodePointOffsets offsets,
      Consumer<Problem> problems) {
    this.events = events;
    this.source = source;
    this.offsets = offsets;
    this.problems = problems;
  }

  /** Reads the only document of a stream, which must be keys; the place is that of an empty one. */
  Mapping keys(int start) {
    DataValue root = value(start);
    if (root instanceof Mapping mapping) {
      return mapping;
    }
    if (root instanceof Scalar scalar && scalar.kind() == ScalarKind.NOTHING) {
      return new Mapping(List.of(), source.at(start, start));
    }
    int colon = root instanceof Scalar scalar ? scalar.text().indexOf(':') : -1;
    throw refused(
        root.location(),
        "expected keys with values, not " + root.describe(),
        colon > 0
            ? "put a space behind the colon"
            : "write each key on a line of its own: title: The headline");
  }

  /** Reads the only document of a stream; the place is that of an empty one. */
  DataValue value(int start) {
    Event event = nextOf(Event.ID.DocumentStart, Event.ID.StreamEnd);
    if (event.getEventId() == Event.ID.StreamEnd) {
      return new Scalar("", ScalarKind.NOTHING, source.at(start, start));
    }
    DataValue root = value(events.next(), 0);
    Event further = nextOf(Event.ID.DocumentStart, Event.ID.StreamEnd);
    if (further.getEventId() == Event.ID.DocumentStart) {
      throw refused(
          location(further), "a second YAML document starts here", "keep all keys in one block");
    }
    anchors.forEach(
        (name, anchor) -> {
          if (!anchor.used()) {
            problems.accept(
                Problem.error(
                    anchor.location(),
                    "\"&" + name + "\" is read as a YAML anchor, and dropped",
                    YamlLine.at(anchor.location()).quoteHint()));
          }
        });
    return root;
  }

  private Event nextOf(Event.ID one, Event.ID other) {
    Event event = events.next();
    while (event.getEventId() != one && event.getEventId() != other) {
      event = events.next();
    }
    return event;
  }

  private DataValue value(Event event, int depth) {
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    int before = values++;
    Location start = location(event);
    DataValue value;
    if (event instanceof ScalarEvent scalar) {
      value = scalar(scalar, start);
    } else {
      checkCollection((CollectionStartEvent) event, start, depth);
      value =
          event.getEventId() == Event.ID.SequenceStart
              ? sequence(start, depth)
              : mapping(start, depth);
    }
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    anchor.ifPresent(
        name -> anchors.put(name.getValue(), new Anchored(value, values - before, start, false)));
    return value;
  }

  private DataValue aliased(AliasEvent alias) {
    String name = alias.getAlias().getValue();
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw refused(
          location(alias),
          "\"*" + name + "\" is read as a YAML alias, and there is no such anchor",
          YamlLine.at(location(alias)).quoteHint());
    }
    values += anchored.size();
    if (values > MAX_UNFOLDED) {
      throw refused(
          location(alias),
          "the aliases unfold to more than " + MAX_UNFOLDED + " values",
          "write the values out where they are needed");
    }
    anchors.put(name, new Anchored(anchored.value(), anchored.size(), anchored.location(), true));
    return anchored.value();
  }

  private Scalar scalar(ScalarEvent event, Location location) {
    String tag = event.getTag().orElse("");
    if (!tag.isEmpty() && !tag.startsWith("tag:yaml.org,2002:")) {
      throw refused(
          location,
          Excerpt.quoted(tag) + " is read as a YAML tag, which has no meaning here",
          YamlLine.at(location).quoteHint());
    }
    boolean plain = event.isPlain() && tag.isEmpty();
    if (plain) {
      warnOfDroppedHashtag(event);
    }
    ScalarKind kind = plain ? YamlScalars.kind(event.getValue()) : ScalarKind.TEXT;
    return new Scalar(event.getValue(), kind, location);
  }

  /** In {@code title: We are #1} the end is a comment; a real one has a space behind the #. */
  private void warnOfDroppedHashtag(ScalarEvent event) {
    String text = source.text();
    int end = offsets.at(event.getEndMark().map(Mark::getIndex).orElse(0));
    int hash = end;
    while (hash < text.length() && text.charAt(hash) == ' ') {
      hash++;
    }
    boolean dropped =
        hash > end
            && hash + 1 < text.length()
            && text.charAt(hash) == '#'
            && Character.isLetterOrDigit(text.charAt(hash + 1));
    if (dropped) {
      Location comment = source.at(hash, text.length());
      problems.accept(
          Problem.warning(
              comment,
              Excerpt.quoted(text.substring(hash, text.offsetByCodePoints(hash, comment.length())))
                  + " is read as a comment, and dropped",
              YamlLine.at(comment).quoteHint()));
    }
  }

  private void checkCollection(CollectionStartEvent event, Location start, int depth) {
    if (depth == DataReader.MAX_DEPTH) {
      throw refused(
          start,
          "lists and groups lie more than " + DataReader.MAX_DEPTH + " deep in each other",
          "use fewer levels");
    }
    if (event.getTag().isPresent() && !event.getTag().get().startsWith("tag:yaml.org,2002:")) {
      throw refused(
          start,
          Excerpt.quoted(event.getTag().get()) + " is a YAML tag, which has no meaning here",
          "remove it");
    }
  }

  private Sequence sequence(Location start, int depth) {
    List<DataValue> items = new ArrayList<>();
    for (Event item = events.next();
        item.getEventId() != Event.ID.SequenceEnd;
        item = events.next()) {
      items.add(value(item, depth + 1));
    }
    return new Sequence(items, start);
  }

  private Mapping mapping(Location start, int depth) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Event item = events.next();
        item.getEventId() != Event.ID.MappingEnd;
        item = events.next()) {
      if (!(value(item, depth + 1) instanceof Scalar key)) {
        throw start.lineText().contains("{{")
            ? refused(start, "a value can't begin with {{ in YAML", YamlLine.at(start).quoteHint())
            : refused(
                location(item),
                "a key must be a word, not a list or group",
                "write it as key: value");
      }
      DataValue value = value(events.next(), depth + 1);
      Entry first = entries.putIfAbsent(key.text(), new Entry(key.text(), key.location(), value));
      if (first != null) {
        problems.accept(DuplicateKey.problem(key.text(), key.location(), first.keyLocation()));
      }
    }
    return new Mapping(new ArrayList<>(entries.values()), start);
  }

  private Location location(Event event) {
    int start = event.getStartMark().map(Mark::getIndex).orElse(0);
    int end = event.getEndMark().map(Mark::getIndex).orElse(start);
    return source.at(offsets.at(start), offsets.at(end));
  }

  private static DataRefusedException refused(Location location, String message, String hint) {
    return new DataRefusedException(Problem.error(location, message, hint));
  }
}
