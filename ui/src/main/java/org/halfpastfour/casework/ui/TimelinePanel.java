package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.Engagements;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.EngagementRow;
import org.halfpastfour.engagement.Outcome;
import org.halfpastfour.engagement.StreamEngagement;
import org.halfpastfour.shared.CodeWord;

/** The weeks as a time line with one lane for each way of taking part; every sign opens its session. */
class TimelinePanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_AHEAD = 3;

    /** Shows this week and the one after it at the right edge. */
    private static final String TO_THIS_WEEK = """
            requestAnimationFrame(() => {
              const now = this.querySelector('.week-now');
              this.scrollLeft = now ? now.offsetLeft + 2 * now.offsetWidth - this.clientWidth : this.scrollWidth;
            });""";

    private final transient CaseView view;
    private final transient Engagement engagement;
    private final Engagements engagements;
    private final CaseWords words;

    TimelinePanel(CaseView view, Engagement engagement, Engagements engagements, CaseWords words) {
        this.engagements = engagements;
        this.view = view;
        this.engagement = engagement;
        this.words = words;
        addClassNames("panel", "stack");
        List<EngagementRow> rows = engagement.rows();
        add(new H2(words.text("timeline")));
        if (rows.isEmpty()) {
            boolean consented = view.households().stream().anyMatch(each -> each.consent() != null);
            add(new Paragraph(words.text(consented ? "timeline.none" : "timeline.no-consent")));
            return;
        }
        List<LocalDate> weeks = weeks(rows);
        Scroller scroll = new Scroller(words.text("timeline"), lanes(weeks));
        scroll.addAttachListener(attached -> scroll.getElement().executeJs(TO_THIS_WEEK));
        add(scroll, legend(), asTable(rows));
    }

    private List<LocalDate> weeks(List<EngagementRow> rows) {
        LocalDate last = rows.stream()
                .map(EngagementRow::week)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate limit = engagement.to().plusWeeks(WEEKS_AHEAD);
        LocalDate end = last.isAfter(limit) ? limit : last;
        LocalDate start =
                engagement.from().minusDays(engagement.from().getDayOfWeek().getValue() - 1L);
        LocalDate until = end.isAfter(engagement.to()) ? end : engagement.to();
        return start.datesUntil(until.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() == 1)
                .toList();
    }

    private Component lanes(List<LocalDate> weeks) {
        NativeTable table = new NativeTable();
        table.addClassName("timeline");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(words.text("stream"), "col"));
        for (LocalDate week : weeks) {
            boolean month = week.getDayOfMonth() <= 7 || week.equals(weeks.getFirst());
            NativeTableHeaderCell cell = header(
                    words.text(month ? "week.month" : "week", week.getMonthValue(), week.getDayOfMonth()), "col");
            cell.getElement().setAttribute("aria-label", words.text("week.of", words.date(week)));
            cell.setClassName(
                    "week-now",
                    !week.isAfter(engagement.to()) && week.plusDays(6).compareTo(engagement.to()) >= 0);
            head.add(cell);
        }
        engagement.streams().forEach(stream -> table.getBody().add(lane(stream, weeks)));
        return table;
    }

    private NativeTableRow lane(StreamEngagement stream, List<LocalDate> weeks) {
        Map<LocalDate, List<EngagementRow>> byWeek =
                stream.rows().stream().collect(Collectors.groupingBy(EngagementRow::week));
        NativeTableRow lane = new NativeTableRow();
        lane.add(header(words.of(stream.stream()), "row"));
        for (LocalDate week : weeks) {
            Div signs = new Div();
            signs.addClassName("signs");
            byWeek.getOrDefault(week, List.of()).forEach(row -> signs.add(sign(row)));
            lane.add(new NativeTableCell(signs));
        }
        return lane;
    }

    private Component sign(EngagementRow row) {
        NativeButton sign = new NativeButton();
        sign.addClassNames("sign", "sign-" + CodeWord.of(row.outcome()));
        String said = words.date(row.date()) + " " + words.title(row) + " " + words.of(row.outcome());
        sign.getElement().setAttribute("aria-label", said).setAttribute("title", said);
        sign.addClickListener(click -> open(said, row));
        return sign;
    }

    private void open(String title, EngagementRow row) {
        new RowsDialog(title, row, engagements.marks(view.id(), row.session()), view, words).open();
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        for (Outcome outcome : Outcome.values()) {
            Span sign = new Span();
            sign.addClassNames("sign", "sign-" + CodeWord.of(outcome));
            sign.getElement().setAttribute("aria-hidden", "true");
            Span entry = new Span(sign, new Span(words.of(outcome)));
            entry.addClassName("legend-entry");
            legend.add(entry);
        }
        return legend;
    }

    private Component asTable(List<EngagementRow> rows) {
        Scroller scroll = new Scroller(words.text("as-table", rows.size()));
        Details details = new Details(words.text("as-table", rows.size()), scroll);
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && scroll.getChildren().findAny().isEmpty()) {
                scroll.add(new RowsTable(rows.reversed(), view, words));
            }
        });
        return details;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
