package org.halfpastfour.casework.ui;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.casework.CaseFigure;
import org.halfpastfour.casework.CaseFiguresView;
import org.halfpastfour.casework.CaseloadRow;
import org.halfpastfour.casework.ContactView;
import org.halfpastfour.casework.ContactsOfCase;
import org.halfpastfour.casework.FindReads;
import org.halfpastfour.casework.FoundReads;
import org.halfpastfour.casework.LogView;
import org.halfpastfour.casework.PlanView;
import org.halfpastfour.casework.TakenBy;
import org.halfpastfour.casework.TakenOut;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.shared.CodeWord;
import org.halfpastfour.sheet.SheetBook;
import org.halfpastfour.sheet.SheetTable;
import org.jspecify.annotations.Nullable;

/** What is taken along as a file, in the words of the page; each says what it is, how it was chosen, and who took it when. */
class CaseSheets implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CaseWords words;

    CaseSheets(CaseWords words) {
        this.words = words;
    }

    SheetBook caseload(TakenOut<List<CaseloadRow>> taken) {
        List<String> heads = heads(
                "file.number",
                "file.name",
                "file.plan-since",
                "file.review-on",
                "file.last-attended",
                "file.last-contact");
        List<String> all = new ArrayList<>(heads);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (!taken.content().isEmpty()) {
            taken.content().getFirst().streams().forEach(dose -> {
                all.add(words.text("file.attended-of", words.of(dose.stream())));
                all.add(words.text("file.due-of", words.of(dose.stream())));
            });
        }
        all.add(words.text("attention"));
        taken.content().forEach(row -> rows.add(caseload(row)));
        return book(new SheetTable(words.text("cases"), all, rows), taken.by(), words.text("file.all"));
    }

    private List<@Nullable Object> caseload(CaseloadRow row) {
        PlanView plan = row.plan();
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(
                row.caseNumber(),
                row.name(),
                plan == null ? null : plan.startsOn(),
                plan == null ? null : plan.reviewOn(),
                row.lastAttended(),
                row.lastContact()));
        row.streams().forEach(dose -> {
            boolean expected = dose.course() != null;
            cells.add(expected ? Long.valueOf(dose.attended()) : null);
            cells.add(expected ? Long.valueOf(dose.due()) : null);
        });
        cells.add(words.words().list(row.attention().stream().map(words::of).toList()));
        return cells;
    }

    SheetBook contacts(TakenOut<ContactsOfCase> taken) {
        ContactsOfCase view = taken.content();
        return book(
                new SheetTable(
                        words.text("contacts"),
                        heads(
                                "file.when",
                                "file.kind",
                                "file.place",
                                "file.with-whom",
                                "file.reached",
                                "file.seen",
                                "file.agreed",
                                "file.written-by",
                                "file.written-at",
                                "file.corrected"),
                        view.contacts().stream().map(this::contact).toList()),
                taken.by(),
                view.name());
    }

    private List<@Nullable Object> contact(ContactView contact) {
        return Arrays.asList(
                moment(contact.at()),
                words.of(contact.kind()),
                contact.place(),
                contact.whom(),
                yes(contact.reached()),
                contact.seen(),
                contact.agreed(),
                contact.writtenBy(),
                moment(contact.writtenAt()),
                yes(contact.corrected()));
    }

    SheetBook engagement(TakenOut<Engagement> taken, String name) {
        List<List<@Nullable Object>> about = about(taken.by(), name);
        about.add(SheetBook.says(
                words.text("file.about.days"),
                words.words().period(taken.content().from(), taken.content().to(), words.words()::fullDate)));
        return SheetBook.of(
                new SheetTable(
                        words.text("timeline"),
                        heads(
                                "file.day",
                                "file.from",
                                "file.to",
                                "stream",
                                "rows.what",
                                "rows.outcome",
                                "file.minutes",
                                "file.minutes-offered"),
                        taken.content().rows().stream().map(this::row).toList()),
                aboutTable(about),
                mark(taken.by()));
    }

    private List<@Nullable Object> row(EngagementRow row) {
        return Arrays.asList(
                row.date(),
                words.words().time(row.start()),
                words.words().time(row.end()),
                words.of(row.stream()),
                words.title(row),
                words.of(row.outcome()),
                row.attendedMinutes(),
                row.offeredMinutes());
    }

    SheetBook log(TakenOut<FoundReads> taken, FindReads question) {
        FoundReads found = taken.content();
        String reader = found.reader();
        List<List<@Nullable Object>> about = about(
                taken.by(),
                words.words()
                        .period(
                                question.days().from(),
                                question.days().to() == null
                                        ? question.days().from()
                                        : question.days().to(),
                                words.words()::fullDate));
        about.add(SheetBook.says(
                words.text("field.case-number"),
                question.caseNumber().isEmpty() ? words.text("log.all-cases") : question.caseNumber()));
        about.add(SheetBook.says(words.text("log.reader"), reader == null ? words.text("log.reader.all") : reader));
        about.add(SheetBook.says(words.text("log.kind"), words.of(question.kind())));
        if (found.cut()) {
            about.add(SheetBook.says(
                    words.text("file.about.cut"),
                    words.text("file.about.newest", found.lines().size())));
        }
        return SheetBook.of(
                new SheetTable(
                        words.text("log.menu"),
                        heads(
                                "file.when",
                                "log.reader",
                                "log.kind",
                                "file.number",
                                "file.detail",
                                "log.refused",
                                "log.glass"),
                        found.lines().stream().map(this::line).toList()),
                aboutTable(about),
                mark(taken.by()));
    }

    private List<@Nullable Object> line(LogView line) {
        String detail = line.detail();
        return Arrays.asList(
                moment(line.at()),
                line.by() == null ? words.text(line.isByClient() ? "log.client" : "log.nobody") : line.by(),
                words.text("log." + line.what()),
                line.caseNumber(),
                detail == null ? null : LogRow.detail(line, detail, words),
                yes(line.refused()),
                yes(line.glass()));
    }

    SheetBook figures(TakenOut<CaseFiguresView> taken, String district) {
        CaseFiguresView view = taken.content();
        FigureLines made = new FigureLines(view, words);
        List<CaseFigure> shown = Stream.of(CaseFigure.values())
                .filter(figure -> !view.asked().quarters() || figure.isAdding())
                .toList();
        List<SheetTable> tables = shown.stream()
                .map(figure -> new SheetTable(
                        words.of(figure),
                        Stream.concat(
                                        Stream.of(words.text("figures.what-of")),
                                        view.periods().stream().map(made::period))
                                .toList(),
                        made.of(figure).stream()
                                .map(line -> figure(line, view.periods()))
                                .toList()))
                .toList();
        List<List<@Nullable Object>> about = about(
                taken.by(),
                words.text(
                        "figures.printed",
                        district,
                        words.words().month(view.asked().from()),
                        words.words().month(view.asked().to()),
                        words.words().fullDate(words.words().dateOf(taken.by().at()))));
        shown.forEach(figure ->
                about.add(SheetBook.says(words.of(figure), words.text("figures.how." + CodeWord.of(figure)))));
        about.add(SheetBook.says(words.text("figures.withheld"), words.text("figures.how.withheld")));
        return new SheetBook(tables, aboutTable(about), mark(taken.by()));
    }

    private List<@Nullable Object> figure(FigureLine line, List<YearMonth> periods) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.unit() == FigureLine.Unit.PERCENT ? words.text("file.percent", line.name()) : line.name());
        periods.forEach(period -> {
            Double value = line.at(period);
            cells.add(
                    value == null
                            ? words.text("figures.withheld")
                            : line.unit() == FigureLine.Unit.RATIO
                                    ? Math.round(value * 10) / 10.0
                                    : (Object) value.longValue());
        });
        return cells;
    }

    private SheetBook book(SheetTable table, TakenBy by, String of) {
        return SheetBook.of(table, aboutTable(about(by, of)), mark(by));
    }

    private SheetTable aboutTable(List<List<@Nullable Object>> lines) {
        return new SheetTable(words.text("file.about"), heads("file.about.what", "file.about.value"), lines);
    }

    private List<List<@Nullable Object>> about(TakenBy by, String of) {
        return new ArrayList<>(List.of(
                SheetBook.says(words.text("file.about.of"), of),
                SheetBook.says(words.text("file.about.by"), by.name() + " (" + by.login() + ")"),
                SheetBook.says(
                        words.text("file.about.at"),
                        words.words().fullDate(words.words().dateOf(by.at())) + " "
                                + words.words().time(by.at())),
                SheetBook.says(words.text("file.about.number"), by.number()),
                SheetBook.says(words.text("file.about.note"), words.text("file.about.keep"))));
    }

    private String mark(TakenBy by) {
        return words.text(
                "paper.mark",
                by.name(),
                by.login(),
                words.words().fullDate(words.words().dateOf(by.at())),
                words.words().time(by.at()),
                by.number());
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(words::text).collect(Collectors.toList());
    }

    private LocalDateTime moment(Instant at) {
        return LocalDateTime.ofInstant(at, words.zone());
    }

    private String yes(boolean is) {
        return is ? words.text("file.yes") : "";
    }
}
