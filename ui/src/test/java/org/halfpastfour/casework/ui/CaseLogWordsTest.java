package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.AskedOfCaseSide;
import org.halfpastfour.casework.FileKind;
import org.halfpastfour.casework.FindReads;
import org.halfpastfour.casework.FoundReads;
import org.halfpastfour.casework.LogKind;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.casework.TakenBy;
import org.halfpastfour.casework.TakenOut;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OpenPage.class)
class CaseLogWordsTest {

    private static final Path SOURCES = Path.of("../ejb/src/main/java/org/halfpastfour");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final CaseWords words = new CaseWords(new Words(CLOCK), CLOCK);

    @Test
    void everythingThatIsWrittenDownHasWordsInBothLanguages() throws IOException {
        Set<String> keys = new TreeSet<>();
        keys.addAll(found("casework", "@BehindTheWall\\((?:value = )?\"([a-z ]+)\"", "purpose."));
        keys.addAll(found("casework", "log\\.read(?:All)?\\([^;]*\"([a-z-]+)\"", "log.read."));
        keys.addAll(found("casework", "log\\.(?:wrote|took|ofInstrument)\\(\\s*\"([a-z.-]+)\"", "log."));
        keys.addAll(found("account", "record\\(\"(account\\.[a-z-]+)\"", "log."));
        for (AskedOfCaseSide.Kind kind : AskedOfCaseSide.Kind.values()) {
            Stream.of("asked", "confirmed", "refused", "unanswered")
                    .forEach(end -> keys.add("log.account." + kind.name().toLowerCase(Locale.ROOT) + "-" + end));
        }
        keys.removeAll(Set.of("log.account.created", "log.account.two-persons"));
        assertThat(keys).hasSizeGreaterThan(40).contains("purpose.case", "log.read.case", "log.goal.added");
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            assertThat(keys).allSatisfy(key -> assertThat(words.text(key.replace(' ', '-')))
                    .as(key)
                    .doesNotStartWith("!"));
        }
    }

    @Test
    void aLineSaysWhatWasReadOfWhichCaseByWhomAndWhen() {
        assertThat(said(new LogView(
                        new UUID(0, 1),
                        CLOCK.instant(),
                        "周敏",
                        null,
                        new UUID(0, 2),
                        "YZ-1",
                        "read.case",
                        "case",
                        false,
                        false)))
                .isEqualTo("查阅个案" + "编号 YZ-1 · 个案" + "周敏" + "今天 10:00");
        assertThat(said(new LogView(
                        new UUID(0, 1),
                        CLOCK.instant(),
                        "周敏",
                        null,
                        new UUID(0, 2),
                        null,
                        "read.case",
                        "case",
                        true,
                        false)))
                .contains("被拒绝", "看不到的个案");
    }

    @Test
    void whatIsDoneOnTheOwnPageIsOfTheClient() {
        assertThat(said(new LogView(
                        new UUID(0, 1),
                        CLOCK.instant(),
                        null,
                        null,
                        new UUID(0, 2),
                        "YZ-1",
                        "read.own-page",
                        "own page",
                        false,
                        false)))
                .contains("本人")
                .doesNotContain("系统");
    }

    @Test
    void aFileOfNoCaseIsOfAllAndSaysWhatItIs() {
        assertThat(said(taken("LOG 7F3A-91C2"))).contains("所有个案 · 日志 · 单号 7F3A-91C2");
        for (FileKind kind : FileKind.values()) {
            assertThat(said(taken(kind + " 7F3A-91C2")))
                    .contains("单号 7F3A-91C2")
                    .doesNotContain("!", kind.name());
        }
    }

    @Test
    void theFileOfTheLogSaysHowItWasChosenAndThatItWasCut() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        FindReads question = new FindReads(DateRange.day(day), "YZ-1", AccountId.of(new UUID(0, 3)), LogKind.EXPORTS);
        TakenBy by = new TakenBy("7F3A-91C2", "陈督导", "supervisor", CLOCK.instant());
        FoundReads found = new FoundReads(List.of(taken("LOG 7F3A-91C2")), "周敏", true);
        assertThat(new CaseSheets(words)
                        .log(new TakenOut<>(found, by), question)
                        .about()
                        .rows())
                .extracting(List::toString)
                .contains(
                        "[编号, YZ-1]", "[谁, 周敏]", "[" + words.text("log.kind") + ", " + words.of(LogKind.EXPORTS) + "]")
                .anyMatch(line -> line.contains("最近的 1 条"));
    }

    private static LogView taken(String detail) {
        return new LogView(new UUID(0, 1), CLOCK.instant(), "周敏", null, null, null, "file.taken", detail, false, false);
    }

    @Test
    void aLineSaysWhatWasAskedForWhom() {
        assertThat(said(new LogView(
                        new UUID(0, 1),
                        CLOCK.instant(),
                        null,
                        "李梅",
                        null,
                        null,
                        "account.grant-unanswered",
                        "CASEWORKER district 500103",
                        false,
                        false)))
                .isEqualTo("申请无人确认，已结束" + "李梅 · 社工 · 渝中区" + "系统" + "今天 10:00");
    }

    private String said(LogView line) {
        return new LogRow(line, words, Map.of("500103", "渝中区")).getElement().getTextRecursively();
    }

    private static Set<String> found(String feature, String pattern, String before) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.list(SOURCES.resolve(feature))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(match -> found.add(before + match.group(1)));
            }
        }
        return found;
    }
}
