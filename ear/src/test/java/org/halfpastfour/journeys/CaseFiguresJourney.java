package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A supervisor and the city office read the figures of all cases and take them along; a caseworker takes the own list. */
class CaseFiguresJourney extends Journey {

    private static final String NAME = "\\d{4}-\\d{2}-\\d{2}-[0-9A-F]{4}-[0-9A-F]+";

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aSupervisorReadsTheFiguresAndDownloadsThem(Setting setting) throws IOException {
        Page page = window(setting, "supervisor");
        open(page, "/supervision/figures");
        assertThat(page.locator(".case-figure")).hasCount(6);
        assertThat(page.locator(".case-figure table").first()).isVisible();
        assertSound(page);
        picture(page, "case-figures-" + setting);
        Download workbook = page.waitForDownload(
                () -> page.getByText(setting.says("下载表格", "Download for Excel")).click());
        assertThat(workbook.suggestedFilename()).matches(NAME + "\\.xlsx");
        assertThat(Files.readAllBytes(workbook.path())).startsWith('P', 'K');
        assertThat(text(page.waitForDownload(() ->
                        page.getByText(setting.says("下载文本表格", "Download CSV")).click())))
                .contains("(supervisor)", setting.says("不公布", "withheld"));
        page.evaluate("window.print = () => {}");
        assertThat(page.locator(".case-figures-page .watermark")).hasCount(0);
        page.getByText(setting.says("打印", "Print"), new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".case-figures-page .watermark")).containsText("supervisor");
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void theCityOfficeReadsTheWholeCity(Setting setting) {
        Page page = window(setting, "city");
        open(page, "/city/case-figures");
        assertThat(page.locator(".case-figure")).hasCount(6);
        assertThat(page.locator(".case-figures-page"))
                .containsText(setting.says("少于 5 的数字", "Withheld are numbers below 5"));
        assertSound(page);
    }

    @ParameterizedTest
    @MethodSource(SETTINGS)
    void aCaseworkersListSaysWhoTookIt(Setting setting) throws IOException {
        Page page = window(setting, "caseworker");
        open(page, "/cases");
        Download list = page.waitForDownload(
                () -> page.getByText(setting.says("下载文本表格", "Download CSV")).click());
        assertThat(list.suggestedFilename()).matches(NAME + "\\.csv");
        assertThat(text(list)).startsWith("\uFEFF").contains("YZ-", "(caseworker)", setting.says("取用人", "Taken by"));
    }

    private static String text(Download file) throws IOException {
        return Files.readString(file.path(), StandardCharsets.UTF_8);
    }
}
