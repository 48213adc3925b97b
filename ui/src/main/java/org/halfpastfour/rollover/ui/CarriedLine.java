package org.halfpastfour.rollover.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.programme.CarriedClassView;
import org.halfpastfour.rollover.RolledChildRow;
import org.halfpastfour.rollover.RolledClassView;
import org.halfpastfour.shell.ui.Words;

/** A class as it goes on: when and where, with whom, how often, what cannot be, and its children. */
class CarriedLine extends Div {

    private static final long serialVersionUID = 1L;

    CarriedLine(Words words, RolledClassView view) {
        addClassName("placing-class");
        CarriedClassView carried = view.carried();
        quiet(facts(words, carried));
        String code = carried.code();
        if (code != null) {
            Paragraph why = new Paragraph(words.text("rollover.next.not", AheadWords.why(words, code, "")));
            why.addClassName("plan-why");
            add(why);
        } else {
            quiet(words.text("rollover.next.dates", carried.made(), carried.away()));
        }
        if (!carried.gone().isEmpty()) {
            quiet(words.text("rollover.gone", words.list(carried.gone())));
        }
        if (code == null && !carried.out().isEmpty()) {
            quiet(words.text("rollover.next.out", carried.out().size()));
            add(PlanLines.list(words, carried.out()));
        }
        children(words, view);
    }

    private static String facts(Words words, CarriedClassView carried) {
        List<String> facts = new ArrayList<>();
        facts.add(AheadWords.when(words, carried.recurrence()));
        if (!carried.room().isEmpty()) {
            facts.add(carried.room());
        }
        facts.add(words.ages(carried.ages().from(), carried.ages().to()));
        facts.add(words.text("rollover.next.places", carried.places()));
        if (!carried.adults().isEmpty()) {
            facts.add(words.list(carried.adults()));
        }
        return String.join(" · ", facts);
    }

    private void children(Words words, RolledClassView view) {
        if (view.carried().goesOn()) {
            quiet(words.text("rollover.next.asked", view.asked()));
        }
        named(
                words,
                "rollover.next.too-old",
                view.children().stream().filter(RolledChildRow::tooOld).toList());
        named(
                words,
                "rollover.next.leave-primary",
                view.children().stream().filter(RolledChildRow::leavesPrimary).toList());
    }

    private void named(Words words, String key, List<RolledChildRow> children) {
        if (!children.isEmpty()) {
            quiet(words.text(
                    key, words.list(children.stream().map(RolledChildRow::name).toList())));
        }
    }

    private void quiet(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("quiet");
        add(line);
    }
}
