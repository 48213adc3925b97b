package org.halfpastfour.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.halfpastfour.casework.GroupDates;
import org.halfpastfour.casework.GroupOutline;
import org.halfpastfour.casework.LeftOutDay;
import org.halfpastfour.casework.ProposedMeeting;
import org.halfpastfour.shared.CodeWord;

/** The dates of a whole group, stage by stage, with the days that are left out and why. */
class GroupDatesPanel extends Div {

    private static final long serialVersionUID = 1L;

    GroupDatesPanel(GroupOutline outline, GroupDates dates, CaseWords words, Runnable make) {
        addClassNames("panel", "stack", "group-dates");
        ProposedMeeting first = dates.first();
        add(new H2(words.text(
                "group.dates",
                words.words().weekday(first.date()),
                words.words().times(first.during().start(), first.during().end()))));
        for (int stage = 0; stage < outline.stages().size(); stage++) {
            int of = stage;
            OrderedList days = new OrderedList();
            days.addClassName("group-days");
            dates.meetings().stream()
                    .filter(meeting -> meeting.stage() == of)
                    .forEach(meeting -> days.add(new ListItem(words.words().shortDate(meeting.date()))));
            add(new H3(words.of(outline.stages().get(stage).name())), days);
        }
        if (!dates.leftOut().isEmpty()) {
            Paragraph leftOut = new Paragraph(words.text(
                    "group.left-out",
                    words.words()
                            .list(dates.leftOut().stream()
                                    .map(day -> leftOut(day, words))
                                    .toList())));
            leftOut.addClassName("quiet");
            add(leftOut);
        }
        if (dates.meetings().stream().anyMatch(ProposedMeeting::unsure)) {
            Paragraph unsure = new Paragraph(words.text("group.unsure"));
            unsure.addClassName("quiet");
            add(unsure);
        }
        Paragraph nameless = new Paragraph(words.text("repair.nameless"));
        nameless.addClassName("quiet");
        Button button = new Button(words.text("group.make-it"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(click -> {
            make.run();
            button.setEnabled(true);
        });
        button.setDisableOnClick(true);
        add(nameless, button);
    }

    private static String leftOut(LeftOutDay day, CaseWords words) {
        String why = day.detail().isEmpty() ? words.text("left-out." + CodeWord.of(day.why())) : day.detail();
        return words.text("group.left-out.day", words.words().shortDate(day.date()), why);
    }
}
