package dev.broadsheet.lookup;

import dev.broadsheet.content.Sha256;
import dev.broadsheet.content.SourceWriter;
import dev.broadsheet.document.Slug;
import dev.broadsheet.embed.Recognised.Remark;
import dev.broadsheet.lookup.Found.Photo;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * Saves pictures beside an article, named after the address that they belong to: {@code
 * youtube-com-watch-v-jnqxac9ivrw.jpg}. A file that is there already is never overwritten.
 *
 * @param web asks hosts
 * @param endpoints tells which addresses may be asked
 * @param folder the article's folder
 * @param dryRun whether nothing is written
 */
record PictureFiles(WebClient web, Endpoints endpoints, Path folder, boolean dryRun) {
  private static final int LARGEST = 20_000_000;
  private static final int LONGEST_NAME = 80;
  private static final int HASH_BYTES = 4;

  /**
   * Returns the pictures with the names of their files, without those that can't be had.
   *
   * @param url the address that they belong to
   * @param remarks is told of each that can't
   */
  List<Photo> save(List<Photo> photos, String url, Consumer<Remark> remarks) {
    if (photos.isEmpty()) {
      return List.of();
    }
    List<Photo> saved = new ArrayList<>();
    String words = Slug.of(url.substring(url.indexOf("//") + 2).replaceFirst("^www\\.", ""));
    String name = words.substring(0, Math.min(words.length(), LONGEST_NAME));
    for (int i = 0; i < photos.size(); i++) {
      try {
        String numbered = photos.size() == 1 ? name : name + "-" + (i + 1);
        saved.add(new Photo(save(photos.get(i).url(), numbered), photos.get(i).alt()));
      } catch (LookupFailure failure) {
        remarks.accept(
            new Remark(
                "a picture was not saved: " + failure.getMessage(),
                "save it beside the article yourself, and write ![what it shows](file.jpg)"));
      }
    }
    return saved;
  }

  private String save(String url, String name) throws LookupFailure {
    byte[] bytes = bytes(url);
    String ending = PictureType.ending(bytes);
    if (ending == null) {
      throw new LookupFailure("what is at \"" + url + "\" is no picture", "");
    }
    try {
      Path file = folder.resolve(name + ending);
      if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), bytes)) {
        file = folder.resolve(name + "-" + hash(bytes) + ending);
      }
      if (!dryRun && !Files.exists(file)) {
        SourceWriter.write(file, bytes);
      }
      return String.valueOf(file.getFileName());
    } catch (IOException e) {
      throw new LookupFailure("the disk refuses it: " + e, "");
    }
  }

  private byte[] bytes(String url) throws LookupFailure {
    try {
      URI address = new URI(url);
      if (endpoints.mayAsk(address)) {
        WebAnswer answer = web.get(address, "image/*", LARGEST);
        if (answer.isGood()) {
          return answer.body();
        }
        throw new LookupFailure(
            "\"" + answer.host() + "\" answers with status " + answer.status(), "");
      }
    } catch (URISyntaxException malformed) {
      // Told below, as any other address that is not asked.
    }
    throw new LookupFailure("\"" + url + "\" is no address of https", "");
  }

  private static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(Sha256.of(bytes), 0, HASH_BYTES);
  }
}
