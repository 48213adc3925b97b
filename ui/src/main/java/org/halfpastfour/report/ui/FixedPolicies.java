package org.halfpastfour.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import org.halfpastfour.attendance.AttendanceTimes;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.Places;
import org.halfpastfour.home.Travel;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.AbsencePolicy;
import org.halfpastfour.signup.CancellationPolicy;

/** What holds in every home and is not for the city office to set, for the safety of children or for what families rely on. */
class FixedPolicies extends Div {

    private static final long serialVersionUID = 1L;

    FixedPolicies(Words words) {
        addClassNames("panel", "stack");
        UnorderedList list = new UnorderedList();
        Stream.of(
                        words.text("report.fixed.adults", AdultRatio.FEWEST_ADULTS),
                        words.text("report.fixed.room", Places.SQUARE_METRES_EACH.intValue()),
                        words.text("report.fixed.travel", words.duration(Travel.BETWEEN_HOMES)),
                        words.text("report.fixed.doors", words.duration(AttendanceTimes.DOORS_OPEN)),
                        words.text("report.fixed.patience", words.duration(AttendanceTimes.PATIENCE)),
                        words.text("report.fixed.absence", words.duration(AbsencePolicy.FREES_UNTIL)),
                        words.text("report.fixed.way", words.duration(AbsencePolicy.FOR_THE_WAY)),
                        words.text("report.fixed.accepted", words.duration(CancellationPolicy.FREE_AFTER_ACCEPTING)),
                        words.text("report.fixed.moved", words.duration(CancellationPolicy.FREE_AFTER_MOVING)))
                .map(ListItem::new)
                .forEach(list::add);
        add(new H2(words.text("report.fixed.title")), new Paragraph(words.text("report.fixed.why")), list);
    }
}
