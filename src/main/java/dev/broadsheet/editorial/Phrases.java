package dev.broadsheet.editorial;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that say nothing, in a language.
 *
 * @param emptyLinks those that stand for a link's words without saying where it leads, in lower
 *     case
 * @param pictureOpenings those that only say that a picture is one
 */
record Phrases(Set<String> emptyLinks, List<String> pictureOpenings) {
  private static final Phrases NONE = new Phrases(Set.of(), List.of());

  private static final Map<String, Phrases> BY_LANGUAGE =
      Map.of(
          "nl",
          new Phrases(
              Set.of(
                  "klik hier",
                  "klik",
                  "hier",
                  "lees meer",
                  "lees verder",
                  "lees hier meer",
                  "meer",
                  "meer lezen",
                  "meer informatie",
                  "link",
                  "deze link",
                  "deze pagina",
                  "via deze link"),
              List.of(
                  "afbeelding van",
                  "foto van",
                  "plaatje van",
                  "een afbeelding van",
                  "een foto van")),
          "en",
          new Phrases(
              Set.of(
                  "click here",
                  "click",
                  "here",
                  "read more",
                  "more",
                  "learn more",
                  "more information",
                  "more info",
                  "link",
                  "this link",
                  "this page",
                  "this",
                  "continue reading"),
              List.of(
                  "image of",
                  "picture of",
                  "photo of",
                  "photograph of",
                  "an image of",
                  "a picture of",
                  "a photo of",
                  "a photograph of")),
          "de",
          new Phrases(
              Set.of(
                  "hier klicken",
                  "klicken sie hier",
                  "klick hier",
                  "hier",
                  "mehr",
                  "mehr lesen",
                  "mehr erfahren",
                  "weiterlesen",
                  "weitere informationen",
                  "link",
                  "dieser link",
                  "diese seite"),
              List.of("bild von", "foto von", "abbildung von", "ein bild von", "ein foto von")),
          "fr",
          new Phrases(
              Set.of(
                  "cliquez ici",
                  "cliquer ici",
                  "ici",
                  "lire la suite",
                  "en savoir plus",
                  "plus",
                  "plus d’informations",
                  "plus d'informations",
                  "lien",
                  "ce lien",
                  "cette page"),
              List.of("image de", "photo de", "photographie de", "une image de", "une photo de")),
          "es",
          new Phrases(
              Set.of(
                  "haga clic aquí",
                  "haz clic aquí",
                  "aquí",
                  "leer más",
                  "más",
                  "saber más",
                  "más información",
                  "enlace",
                  "este enlace",
                  "esta página"),
              List.of("imagen de", "foto de", "fotografía de", "una imagen de", "una foto de")));

  /** Returns those of a language; none of one that nobody has written them down for. */
  static Phrases of(String language) {
    int region = language.indexOf('-');
    return BY_LANGUAGE.getOrDefault(region < 0 ? language : language.substring(0, region), NONE);
  }
}
