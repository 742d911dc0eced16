package dev.broadsheet.embed;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.maxent.io.GISModelReader;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;

/**
 * Apache OpenNLP's model of languages: how much each run of one to three letters speaks for which
 * of them, each run in a text counted once. OpenNLP's own detector makes several objects of each
 * run, and reads the file number by number through all its layers.
 */
final class LetterModel {
  private static final String FILE = "/langdetect-183.bin";
  private static final String ENTRY = "langdetect.model";
  private static final int LONGEST_RUN = 3;

  private final List<String> languages;
  // Runs as the digits of a number, each at or behind the place that its hash tells, 0 for none.
  private final long[] runs;
  // The number of each run, and by that where its weights begin and those before it end.
  private final int[] numbers;
  private final int[] starts;
  private final byte[] weighed;
  private final float[] weights;

  private LetterModel(List<String> languages, Map<String, Context> weightsByRun) {
    this.languages = languages;
    runs = new long[Integer.highestOneBit(weightsByRun.size()) * 4];
    numbers = new int[runs.length];
    starts = new int[weightsByRun.size() + 1];
    int size = 0;
    for (Context context : weightsByRun.values()) {
      size += context.getOutcomes().length;
    }
    weighed = new byte[size];
    weights = new float[size];
    int number = 0;
    for (Map.Entry<String, Context> entry : weightsByRun.entrySet()) {
      add(number++, run(entry.getKey()), entry.getValue());
    }
  }

  private void add(int number, long run, Context context) {
    int place = place(run);
    runs[place] = run;
    numbers[place] = number;
    int at = starts[number];
    for (int i = 0; i < context.getOutcomes().length; i++, at++) {
      weighed[at] = (byte) context.getOutcomes()[i];
      weights[at] = (float) context.getParameters()[i];
    }
    starts[number + 1] = at;
  }

  private static long run(String letters) {
    long run = 0;
    for (int i = 0; i < letters.length(); i++) {
      run = longer(run, letters.charAt(i));
    }
    return run;
  }

  /** Reads the model from the class path; it has ten megabytes. */
  static LetterModel load() {
    try (InputStream file = LetterModel.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("the language model is not in the class path");
      }
      ZipInputStream zip = new ZipInputStream(file);
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && !entry.getName().equals(ENTRY);
          entry = zip.getNextEntry()) {
        // Licences and the like.
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(zip));
      return of(new GISModelReader(new BinaryFileDataReader(data)).getModel());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // As the method's documentation says.
  private static LetterModel of(AbstractModel model) {
    Object[] parts = model.getDataStructures();
    return new LetterModel(List.of((String[]) parts[2]), (Map<String, Context>) parts[1]);
  }

  /** Returns the languages that it knows (ISO 639-3). */
  List<String> languages() {
    return languages;
  }

  /** Returns how likely a text is in each language, from 0 to 1, in their order. */
  double[] likelihoods(String text) {
    double[] sums = new double[languages.size()];
    BitSet counted = new BitSet(starts.length);
    for (int start = 0; start < text.length(); start++) {
      int end = Math.min(text.length(), start + LONGEST_RUN);
      long run = 0;
      for (int i = start; i < end; i++) {
        run = longer(run, Character.toLowerCase(text.charAt(i)));
        int place = place(run);
        if (run != 0 && runs[place] == run && !counted.get(numbers[place])) {
          counted.set(numbers[place]);
          add(numbers[place], sums);
        }
      }
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  private void add(int number, double[] sums) {
    int end = starts[number + 1];
    for (int at = starts[number]; at < end; at++) {
      sums[weighed[at]] += weights[at];
    }
  }

  private static long longer(long run, char c) {
    return run << Character.SIZE | c;
  }

  /** Returns where a run is, or where it would be. */
  private int place(long run) {
    int place = Long.hashCode(run * 0x9E3779B97F4A7C15L) & (runs.length - 1);
    while (runs[place] != 0 && runs[place] != run) {
      place = (place + 1) & (runs.length - 1);
    }
    return place;
  }
}
