package org.halfpastfour.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values; the mark at the beginning tells Excel that it is UTF-8. */
public final class CsvSheet {

    private static final String UTF_8_MARK = "\uFEFF";

    private CsvSheet() {}

    /** Each table, and behind an empty line what the file is and who took it. */
    static byte[] write(SheetBook book) {
        StringBuilder all = new StringBuilder(UTF_8_MARK);
        for (SheetTable table : book.tables()) {
            if (book.tables().size() > 1) {
                all.append(lines(List.of(List.of(table.name()))));
            }
            all.append(lines(table)).append("\r\n");
        }
        all.append(lines(book.about()));
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One table alone, with its mark. */
    public static String write(SheetTable table) {
        return UTF_8_MARK + lines(table);
    }

    private static String lines(SheetTable table) {
        return lines(List.<List<?>>of(table.heads())) + lines(table.rows());
    }

    private static String lines(List<? extends List<?>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(CsvSheet::cell).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof String text) {
            return SheetText.harmless(text);
        }
        if (value instanceof LocalDateTime moment) {
            return moment.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ');
        }
        return value == null ? "" : value.toString();
    }
}
