package org.halfpastfour.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables that go along in one file.
 *
 * @param about what it is, how it was chosen, when and by whom it was taken: a sheet of its own, of two columns
 * @param mark who took it and when, on each page that is printed
 */
public record SheetBook(List<SheetTable> tables, SheetTable about, String mark) {

    public SheetBook {
        tables = List.copyOf(tables);
    }

    /** Of one table. */
    public static SheetBook of(SheetTable table, SheetTable about, String mark) {
        return new SheetBook(List.of(table), about, mark);
    }

    /** One line of what a file says about itself. */
    public static List<@Nullable Object> says(String what, String value) {
        return List.of(what, value);
    }

    /** As a file of this kind. */
    public byte[] as(SheetFormat format) {
        return format == SheetFormat.XLSX ? new XlsxSheet(this).write() : CsvSheet.write(this);
    }
}
