package dev.broadsheet.document;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.broadsheet.dataset.DataLinks;
import dev.broadsheet.diagnostic.Location;
import dev.broadsheet.diagnostic.Problem;
import dev.broadsheet.diagnostic.SourceText;
import dev.broadsheet.embed.Embed;
import dev.broadsheet.embed.PostPicture;
import dev.broadsheet.embed.QuotedPost;
import dev.broadsheet.embed.Recognised;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One document on its way to HTML: what its renderers share. */
final class Rendering implements EmbedFinder.Remarks {
  private final SourceText source;
  private final TypedWords typed;
  private final BodyWriter out = new BodyWriter();
  private final Anchors anchors = new Anchors();
  private final Headings headings;
  private final List<FoundEmbed> embeds = new ArrayList<>();
  private final List<UnsureQuote> unsure = new ArrayList<>();
  private final SortedMap<String, String> dataFiles = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Node> foreign = new ArrayList<>();
  private final ForeignTags foreignTags = new ForeignTags(this);
  private final Map<String, List<Location>> fragments = new LinkedHashMap<>();
  private final NodeVisitor visitor = new NodeVisitor();
  private final ReferenceRepository references;
  private final NoteRenderer notes;
  private final Abbreviations abbreviations;
  private final PullQuotes pullQuotes = new PullQuotes(this);
  private int words;

  Rendering(SourceText source, Typographer typographer, Document document, DataLinks data) {
    this.source = source;
    references = Parser.REFERENCES.get(document);
    typed = new TypedWords(typographer);
    headings = new Headings(source.text(), document, anchors, typed);
    notes = new NoteRenderer(this);
    abbreviations = new Abbreviations(document, this);
    visitor.addHandlers(new BlockRenderer(this, headings, pullQuotes).handlers());
    visitor.addHandlers(new InlineRenderer(this).handlers());
    visitor.addHandlers(new TableRenderer(this, data).handlers());
    visitor.addHandlers(notes.handlers());
  }

  /**
   * Returns what a link or picture refers to, or null. Nodes aren't asked for their document:
   * within definitions Flexmark leaves some without a way up to it.
   */
  @Nullable Reference reference(RefNode node) {
    return node.getReferenceNode(references);
  }

  /** Renders what a node holds. */
  void children(Node node) {
    int depth = foreignTags.depth();
    visitor.visitChildren(node);
    foreignTags.closeTo(depth);
  }

  /** Renders what a node holds as the lines of an element. */
  void block(String tag, Node node) {
    out.line().raw("<" + tag + ">\n");
    children(node);
    out.line().raw("</" + tag + ">\n");
  }

  BodyWriter out() {
    return out;
  }

  Anchors anchors() {
    return anchors;
  }

  TypedWords typed() {
    return typed;
  }

  Abbreviations abbreviations() {
    return abbreviations;
  }

  /** Adds HTML that the author wrote. */
  void foreign(Node node) {
    foreign.add(node);
    int depth = foreignTags.depth();
    // A block's content is without the signs of the quotation or list that it stands in.
    BasedSequence markup =
        node instanceof HtmlBlockBase block ? block.getContentChars() : node.getChars();
    out.foreign(foreignTags.balance(node, markup.normalizeEOL()));
    if (node instanceof HtmlBlockBase) {
      foreignTags.closeButLinksTo(depth);
    }
  }

  /** Returns the nodes of HTML that the author wrote. */
  List<Node> foreign() {
    return foreign;
  }

  /** Notes that a node links to an anchor of its own document. */
  void linkTo(String fragment, Node node) {
    fragments.computeIfAbsent(fragment, f -> new ArrayList<>()).add(at(node));
  }

  boolean linksTo(String fragment) {
    return fragments.containsKey(fragment);
  }

  Location at(Node node) {
    return at(node.getChars());
  }

  Location at(BasedSequence chars) {
    return source.at(chars.getStartOffset(), chars.getEndOffset());
  }

  /** Notes that a data file has a say in what the document shows, and what was in it. */
  void dependOn(String dataFile, String fingerprint) {
    dataFiles.put(dataFile, fingerprint);
  }

  void report(Problem problem) {
    problems.add(problem);
  }

  void error(Node node, String message, String hint) {
    report(Problem.error(at(node), message, hint));
  }

  void warning(Node node, String message, String hint) {
    report(Problem.warning(at(node), message, hint));
  }

  @Override
  public void add(Node block, Recognised.Remark remark) {
    warning(block, remark.message(), remark.hint());
  }

  @Override
  public void unsure(Node block, Recognised.Remark remark) {
    add(block, remark);
    unsure.add(new UnsureQuote(remark.message(), at(block)));
  }

  /** Adds words of the article, counting them. */
  void words(String text) {
    words += WordCount.of(text);
    out.text(text);
  }

  /** Adds what a block shows from elsewhere. */
  void embeds(EmbedBlock block) {
    for (Embed embed : block.embeds()) {
      embeds.add(new FoundEmbed(embed, block.form(), block.certainty(), at(block)));
      for (QuotedPost post : embed.posts()) {
        words += WordCount.of(post.text().plain());
        pictures(block, post);
      }
      out.line().hole(new BodyPart.Embedded(embed, at(block))).line();
    }
  }

  private void pictures(EmbedBlock block, QuotedPost post) {
    for (PostPicture picture : post.pictures()) {
      if (picture.alt() == null) {
        Pictures.withoutWords(this, block, picture.src());
      }
    }
    if (post.quoted() != null) {
      pictures(block, post.quoted());
    }
  }

  /**
   * Ends the document with its notes, cleans what its author wrote in HTML, and cuts it at its
   * holes.
   *
   * @param outline its outline
   */
  ParsedDocument finish(Outline outline) {
    notes.render();
    String markup = out.markup();
    List<BodyPart> body =
        out.parts(foreign.isEmpty() ? markup : new ForeignMarkup(this).clean(markup));
    fragments.forEach(this::checkFragment);
    pullQuotes.check(body);
    abbreviations.check();
    return new ParsedDocument(
        Body.of(body),
        ParsedDocument.references(body),
        headings.all(),
        anchors.all(),
        List.copyOf(embeds),
        List.copyOf(unsure),
        Collections.unmodifiableMap(dataFiles),
        words,
        outline,
        List.copyOf(problems));
  }

  private void checkFragment(String fragment, List<Location> places) {
    if (anchors.isReached(fragment)) {
      return;
    }
    for (Location place : places) {
      problems.add(
          Problem.error(
              place,
              "no heading or anchor \"#" + fragment + "\" in this article",
              anchors.suggestion(fragment)));
    }
  }
}
