package org.halfpastfour.casework;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in the log, to take along.
 *
 * @param reader of whom it is; null for all
 * @param cut whether there is more than goes into a file, all of it older
 */
public record FoundReads(List<LogView> lines, @Nullable String reader, boolean cut) {

    public FoundReads {
        lines = List.copyOf(lines);
    }
}
