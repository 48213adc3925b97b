package org.halfpastfour.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its heads in the language of who takes it.
 *
 * @param name of the sheet it stands on
 * @param rows of texts, numbers, days and moments ({@link java.time.LocalDateTime}); an empty cell is null
 */
public record SheetTable(String name, List<String> heads, List<List<@Nullable Object>> rows) {

    public SheetTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
