package org.halfpastfour.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook with a sheet for each table, and one that says what it is; who took it and when is printed on each page. */
final class XlsxSheet {

    private static final String APPLICATION = "HalfPastFour";
    private static final String VERSION = "1.0";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_HEADER = 200;
    private static final int LONGEST_CELL = 32_000;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 8;

    private final SheetBook book;
    private final Set<String> names = new HashSet<>();

    XlsxSheet(SheetBook book) {
        this.book = book;
    }

    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, VERSION)) {
            book.tables().forEach(table -> write(workbook, table));
            write(workbook, book.about());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook workbook, SheetTable table) {
        Worksheet sheet = workbook.newWorksheet(name(table.name()));
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, text(table.heads().get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, width(table, column));
        }
        int at = 1;
        for (List<@Nullable Object> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                write(sheet, at, column, row.get(column));
            }
            at++;
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.header(printed(book.mark()), Position.CENTER);
        sheet.footer("&P / &N", Position.CENTER);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(row, column, moment);
                sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> {
                sheet.value(row, column, text(value.toString()));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private static String text(String text) {
        String harmless = SheetText.harmless(text);
        return harmless.length() <= LONGEST_CELL ? harmless : harmless.substring(0, LONGEST_CELL) + "…";
    }

    /** In a header an ampersand begins a code. */
    private static String printed(String mark) {
        String one = mark.replace("&", "&&");
        return one.length() <= LONGEST_HEADER ? one : one.substring(0, LONGEST_HEADER);
    }

    /** Without what a name of a sheet may not have, and each once whatever its case. */
    private String name(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        String name = cut.isEmpty() ? "1" : cut;
        for (int again = 2; !names.add(name.toLowerCase(Locale.ROOT)); again++) {
            String end = " " + again;
            name = cut.substring(0, Math.min(cut.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /** A Chinese character is as wide as two others. */
    private static int width(SheetTable table, int column) {
        int widest = length(table.heads().get(column));
        for (List<@Nullable Object> row : table.rows()) {
            Object value = column < row.size() ? row.get(column) : null;
            widest = Math.max(widest, value == null ? 0 : length(value.toString()));
        }
        return Math.clamp(widest + 2L, NARROWEST, WIDEST);
    }

    private static int length(String text) {
        return (int) text.lines()
                .mapToLong(line -> line.codePoints()
                        .mapToLong(point -> Character.isIdeographic(point) ? 2 : 1)
                        .sum())
                .max()
                .orElse(0);
    }
}
