package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.halfpastfour.casework.AnswerKind;
import org.halfpastfour.casework.CheckInQuestion;
import org.halfpastfour.casework.CheckInReply;
import org.halfpastfour.casework.CheckInView;
import org.halfpastfour.casework.CheckInsOfCase;
import org.halfpastfour.shell.ui.Badge;

/** How the client is, by what the client said: a small line for each scale, and the table that says the same. No sum is made. */
class CheckInList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CheckInsOfCase view;
    private final CheckInDialogs dialogs;
    private final OwnWords words;
    private final transient Runnable again;

    CheckInList(CheckInsOfCase view, CheckInDialogs dialogs, OwnWords words, Runnable again) {
        this.view = view;
        this.dialogs = dialogs;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack");
        add(new H2(words.text("own.check-ins")));
        if (view.checkIns().isEmpty()) {
            add(OwnPanel.quiet(words.text("own.check-ins.none")));
            return;
        }
        asked().filter(question -> question.kind() == AnswerKind.SCALE).forEach(question -> add(trend(question)));
        add(table());
    }

    /** What was asked, in the order of today and then of before. */
    private Stream<CheckInQuestion> asked() {
        return Stream.concat(
                        view.rhythm().questions().stream(),
                        view.checkIns().stream()
                                .flatMap(each -> each.replies().stream().map(CheckInReply::question)))
                .distinct()
                .filter(question -> view.checkIns().stream()
                        .flatMap(each -> each.replies().stream())
                        .anyMatch(reply -> reply.question().equals(question)));
    }

    private Component trend(CheckInQuestion question) {
        Div line = new Div();
        line.addClassName("trend");
        line.getElement().setAttribute("aria-hidden", "true");
        List<Integer> marks = view.checkIns().reversed().stream()
                .flatMap(each -> each.replies().stream())
                .filter(reply -> reply.question().equals(question))
                .map(CheckInReply::mark)
                .filter(Objects::nonNull)
                .toList();
        for (int mark : marks) {
            Span step = new Span();
            step.addClassName("trend-step");
            step.getStyle().set("--mark", String.valueOf(mark + 1));
            line.add(step);
        }
        Div part = new Div(new Span(words.words().of(question.text())), line);
        part.addClassName("trend-part");
        return part;
    }

    private Component table() {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "cards-when-narrow");
        NativeTableRow head = table.getHead().addRow();
        head.add(header(words.text("own.check-ins.when")));
        List<CheckInQuestion> asked = asked().toList();
        asked.forEach(question -> head.add(header(words.words().of(question.text()))));
        head.add(header(words.text("own.help.column")));
        view.checkIns().forEach(each -> table.getBody().add(row(each, asked)));
        return new Scroller(words.text("own.check-ins"), table);
    }

    private NativeTableRow row(CheckInView each, List<CheckInQuestion> asked) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell when =
                new NativeTableHeaderCell(words.words().words().moment(each.at()));
        when.getElement().setAttribute("scope", "row");
        row.add(when);
        for (CheckInQuestion question : asked) {
            String said = each.replies().stream()
                    .filter(reply -> reply.question().equals(question))
                    .map(words::reply)
                    .findFirst()
                    .orElse("");
            row.add(new LabelledCell(
                    words.words().of(question.text()), said.isEmpty() ? words.text("own.skipped") : said));
        }
        row.add(new LabelledCell(words.text("own.help.column"), help(each)));
        return row;
    }

    private Component help(CheckInView each) {
        if (each.help() == null) {
            return new Span(words.words().text("none"));
        }
        Div cell = new Div();
        cell.addClassName("lines");
        if (each.answered() != null) {
            cell.add(new Span(words.text("own.help.seen", each.answered())));
            return cell;
        }
        cell.add(new Badge(words.words().of(each.help()), Badge.Tone.BAD));
        if (view.answers()) {
            cell.add(CaseButtons.small(
                    words.text("own.help.answer"),
                    () -> dialogs.answer(view.client(), each.id(), again).open()));
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
