package org.halfpastfour.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.halfpastfour.family.ChildView;
import org.halfpastfour.family.ConfirmHealthNote;
import org.halfpastfour.family.HealthNoteView;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.HouseholdView;
import org.halfpastfour.family.MissingPaper;
import org.halfpastfour.shell.ui.Badge;
import org.halfpastfour.shell.ui.Glyph;

/** A child: who it is, what is still lacking, who collects it, its health note and consents. */
class ChildPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient FamilyActions desk;
    private final transient FamilyWords words;
    private final transient ChildView child;
    private final HouseholdId household;

    ChildPanel(FamilyActions desk, HouseholdView household, ChildView child, boolean staff) {
        this.desk = desk;
        this.words = desk.words();
        this.child = child;
        this.household = household.id();
        addClassNames("panel", "family-panel", "family-child");
        add(head(household));
        if (child.held()) {
            add(held());
        }
        List<String> papers = papers();
        if (!papers.isEmpty()) {
            add(missing(papers));
        }
        add(new CollectPart(desk, household, child, staff), health(), new ConsentPart(desk, household, child));
        if (child.mayDecide()) {
            add(foot(household, staff));
        }
    }

    private Component head(HouseholdView household) {
        H2 name = new H2(child.name());
        String born = words.text("family.born", words.words().fullDate(child.birthDate()));
        Div who = new Div(name, Parts.quiet(words.details(child)), Parts.quiet(born));
        LocalDate last = household.leaving().get(child.id().value());
        if (child.held()) {
            who.add(new Badge(words.text("family.alike.held"), Badge.Tone.WARNING));
        }
        if (last != null) {
            who.add(new Badge(words.text("family.until", words.words().fullDate(last))));
        }
        who.addClassName("family-child-who");
        Div head = new Div(who);
        head.addClassName("family-child-head");
        if (child.mayDecide()) {
            Button change = Parts.act(words.text("family.change"), child.name(), click -> new HouseholdDialogs(desk)
                    .changeChild(household.id(), child));
            head.add(change);
        }
        return head;
    }

    private Component held() {
        Div held = new Div(new Glyph("alert"), new Span(words.text("family.held", child.name())));
        held.addClassName("family-missing");
        return held;
    }

    /** What the family can do something about. */
    private List<String> papers() {
        return child.missing().stream()
                .filter(code -> !code.equals(MissingPaper.ENTRY_BEING_CHECKED.code()))
                .toList();
    }

    private Component missing(List<String> papers) {
        UnorderedList list = new UnorderedList();
        papers.forEach(code -> list.add(new ListItem(desk.said(code))));
        Div words = new Div(new Span(this.words.text("family.missing", child.name())), list);
        Div missing = new Div(new Glyph("alert"), words);
        missing.addClassName("family-missing");
        return missing;
    }

    private Component health() {
        Div part = Parts.part(words.text("family.health"));
        HealthNoteView note = child.health();
        if (note == null) {
            part.add(Parts.row(Parts.quiet(words.text("family.health.unanswered")), ""));
        } else if (isAllNone(note)) {
            part.add(new Span(words.text("family.health.all-none")), answered(note));
        } else {
            part.add(answer("allergy", note.allergy(), true));
            part.add(answer("medication", note.medication(), false));
            part.add(answer("instructions", note.instructions(), false));
            part.add(answered(note));
        }
        if (note != null && child.healthDue()) {
            part.add(due(note));
        }
        if (child.mayDecide()) {
            String text = words.text(note == null ? "family.health.answer" : "family.change");
            String about = words.text("family.health.of", child.name());
            ((Div) part.getComponentAt(0))
                    .add(Parts.act(text, about, click -> new PaperDialogs(desk).health(household, child)));
        }
        return part;
    }

    /** A new term: the family looks at it again, and says in one tap that it is still right. */
    private Component due(HealthNoteView note) {
        Div due = new Div(new Badge(words.text("family.health.due"), Badge.Tone.WARNING));
        due.addClassName("family-health-due");
        if (child.mayDecide()) {
            due.add(Parts.act(
                    words.text("family.health.still-right"),
                    words.text("family.health.of", child.name()),
                    click -> desk.attempt(words.text("family.health.confirmed"), () -> desk.consents()
                            .confirmHealthNote(new ConfirmHealthNote(child.id(), note.answeredAt())))));
        }
        return due;
    }

    private static boolean isAllNone(HealthNoteView note) {
        return (note.allergy() + note.medication() + note.instructions()).isEmpty();
    }

    private Component answered(HealthNoteView note) {
        return Parts.quiet(words.text("family.health.answered", words.words().moment(note.answeredAt())));
    }

    private Component answer(String field, String text, boolean warns) {
        Span label = new Span(words.text("family.health." + field));
        label.addClassName("family-label");
        boolean nothing = text.isEmpty();
        Component value = nothing
                ? Parts.quiet(words.text("family.health.none"))
                : warns ? new Badge(text, Badge.Tone.WARNING) : new Span(text);
        value.addClassName("family-answer");
        Div answer = new Div(label, value);
        answer.addClassName("family-labelled");
        return answer;
    }

    private Component foot(HouseholdView household, boolean staff) {
        Div foot = new Div();
        if (!child.held()) {
            foot.add(Parts.act(words.text("family.share.open"), child.name(), click -> new HouseholdDialogs(desk)
                    .share(household.home(), child, staff)));
        }
        if (staff) {
            foot.add(Parts.end(words.text("family.leave.child"), child.name(), click -> new EndingDialogs(desk)
                    .leave(household, child)));
        }
        foot.addClassName("family-child-foot");
        return foot;
    }
}
