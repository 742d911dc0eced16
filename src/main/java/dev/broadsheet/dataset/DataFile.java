package dev.broadsheet.dataset;

import dev.broadsheet.data.DataValue;
import org.jspecify.annotations.Nullable;

/**
 * A file of the data folder.
 *
 * @param path its content path, such as {@code data/prices.csv}
 * @param shown the file as messages name it
 * @param value what is in it; null where it can't be read, which was reported
 * @param fingerprint tells its content from any other
 */
public record DataFile(String path, String shown, @Nullable DataValue value, String fingerprint) {}
