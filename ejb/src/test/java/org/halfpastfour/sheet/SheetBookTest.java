package org.halfpastfour.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are opened by other readers than those that wrote them. */
class SheetBookTest {

    private static final SheetTable ABOUT =
            new SheetTable("关于", List.of("项目", "内容"), List.of(SheetBook.says("取用人", "张敏（zhangmin）")));

    private static SheetBook book(Object... cells) {
        return SheetBook.of(
                new SheetTable("名单", Arrays.stream(cells).map(cell -> "列").toList(), List.of(Arrays.asList(cells))),
                ABOUT,
                "张敏 & 李 2026-11-30 18:00");
    }

    @Test
    void aWorkbookHasTypedCellsASheetAboutItAndTheMarkOnEachPage() throws IOException {
        byte[] file = book("王小明😀", 12L, LocalDate.of(2026, 11, 30), LocalDateTime.of(2026, 11, 30, 18, 5), 2.5, null)
                .as(SheetFormat.XLSX);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(read.getSheets().map(sheet -> sheet.getName())).containsExactly("名单", "关于");
            Row row = read.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).isEqualTo("王小明😀");
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(row.getCellAsNumber(1))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12"));
            assertThat(row.getCellAsDate(2)).hasValue(LocalDateTime.of(2026, 11, 30, 0, 0));
            assertThat(row.getCellAsDate(3)).hasValue(LocalDateTime.of(2026, 11, 30, 18, 5));
            assertThat(read.findSheet("关于").orElseThrow().read().get(1).getCellText(1))
                    .isEqualTo("张敏（zhangmin）");
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains(" &amp;&amp; ", "2026-11-30 18:00", "&amp;P / &amp;N");
        assertThat(part(file, "xl/worksheets/sheet2.xml")).contains(" &amp;&amp; ", "2026-11-30 18:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@x",
                "\t=1",
                "\r=1",
                "\n1",
                " =1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "\u200B=1",
                "=HYPERLINK(\"http://x\")",
                "﹦1",
                "−1"
            })
    void nothingInAFileIsAFormula(String text) throws IOException {
        SheetBook book = book(text);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.as(SheetFormat.XLSX)))) {
            Cell cell = read.getFirstSheet().read().get(1).getCell(0);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getText()).startsWith("'");
        }
        assertThat(csv(book).get(1).get(0)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\"b", "两行\r\n字", "渝中区", "1-2", "a=b", "“引号”"})
    void whatIsNoFormulaIsAsItWas(String text) throws IOException {
        assertThat(csv(book(text)).get(1).get(0)).isEqualTo(text);
    }

    @Test
    void commaSeparatedValuesSayThatTheyAreUtf8AndWhoTookThem() throws IOException {
        SheetBook book = book("王小明", 12L, LocalDate.of(2026, 11, 30), LocalDateTime.of(2026, 11, 30, 18, 5), null);
        assertThat(book.as(SheetFormat.CSV)).startsWith(0xEF, 0xBB, 0xBF);
        List<CSVRecord> read = csv(book);
        assertThat(read.get(1)).containsExactly("王小明", "12", "2026-11-30", "2026-11-30 18:05", "");
        assertThat(read.getLast()).containsExactly("取用人", "张敏（zhangmin）");
    }

    @Test
    void sheetsOfTheSameOrNoNameAreToldApart() throws IOException {
        SheetTable one = new SheetTable("一个/很长的名字：超过三十一个字符的名字要剪短，不然表格软件会拒绝打开这个文件", List.of("a"), List.of());
        SheetTable none = new SheetTable("[]", List.of("a"), List.of());
        byte[] file = new SheetBook(List.of(one, one, none), ABOUT, "").as(SheetFormat.XLSX);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<String> names = read.getSheets().map(sheet -> sheet.getName()).toList();
            assertThat(names).doesNotHaveDuplicates().hasSize(4).allMatch(name -> name.length() <= 31);
        }
    }

    private static List<CSVRecord> csv(SheetBook book) throws IOException {
        String text = new String(book.as(SheetFormat.CSV), StandardCharsets.UTF_8).substring(1);
        return CSVFormat.DEFAULT.parse(new StringReader(text)).getRecords();
    }

    private static String part(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("sheet", ".xlsx");
        Files.write(kept, file);
        try (ZipFile zip = new ZipFile(kept.toFile());
                InputStream content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }
}
