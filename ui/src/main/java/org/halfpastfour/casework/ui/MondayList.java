package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.halfpastfour.casework.Attention;
import org.halfpastfour.casework.CaseloadRow;
import org.halfpastfour.shared.CodeWord;

/** Who needs attention and why, one family below the other, with what to do next. */
class MondayList extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean district;
    private final SnoozeDialog snooze;
    private final CaseWords words;
    private final transient Runnable again;

    MondayList(List<CaseloadRow> rows, boolean district, SnoozeDialog snooze, CaseWords words, Runnable again) {
        this.district = district;
        this.snooze = snooze;
        this.words = words;
        this.again = again;
        addClassNames("panel", "stack", "monday");
        add(new H2(words.text("monday")));
        List<CaseloadRow> open =
                rows.stream().filter(row -> !row.flags().isEmpty()).toList();
        if (open.isEmpty()) {
            Paragraph calm = new Paragraph(words.text("monday.none"));
            calm.addClassName("quiet");
            add(calm);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        open.forEach(row -> list.add(family(row)));
        add(list);
    }

    private ListItem family(CaseloadRow row) {
        UnorderedList reasons = new UnorderedList();
        reasons.addClassNames("plain-list", "flags");
        row.flags().forEach(flag -> reasons.add(new FlagLine(flag, words)));
        ListItem family = new ListItem(who(row), reasons, steps(row));
        family.addClassName("monday-family");
        return family;
    }

    private Component who(CaseloadRow row) {
        Anchor name = new Anchor(address(row), row.name());
        name.addClassName("case-name");
        Span number = new Span(
                district && row.caseworker() != null ? row.caseNumber() + " · " + row.caseworker() : row.caseNumber());
        number.addClassName("quiet");
        Div who = new Div(name, number);
        who.addClassName("case-who");
        return who;
    }

    private Component steps(CaseloadRow row) {
        Div steps = new Div();
        steps.addClassName("monday-steps");
        if (row.own()) {
            steps.add(next(row), CaseButtons.link(words.text("flag.snooze"), () -> snooze.of(
                            row.client(), row.flags(), again)
                    .open()));
        }
        return steps;
    }

    /** What usually helps against the most pressing reason. */
    private Component next(CaseloadRow row) {
        Attention reason = row.flags().getFirst().reason();
        String text = words.text("next." + CodeWord.of(reason));
        String address =
                switch (reason) {
                    case NO_PLAN, NO_FAMILY_INTERVENTION, REVIEW_OVERDUE, NO_CONSENT -> address(row);
                    case MISSED_THREE_IN_A_ROW, STALLED, LITTLE_OFFERED_TAKEN, BEHIND, NO_CONTACT ->
                        address(row) + "/contact";
                };
        Anchor open = new Anchor(address, text);
        open.addClassName("button-link");
        return open;
    }

    private static String address(CaseloadRow row) {
        return "cases/" + row.client();
    }
}
