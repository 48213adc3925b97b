package org.halfpastfour.placing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.halfpastfour.calendar.TermId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.OwnChild;
import org.halfpastfour.family.OwnHousehold;
import org.halfpastfour.placing.SendWishes;
import org.halfpastfour.placing.WishClassView;
import org.halfpastfour.placing.WishRow;
import org.halfpastfour.placing.WishesView;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.TypedWork;
import org.halfpastfour.shell.ui.Words;
import org.jspecify.annotations.Nullable;

/** What a child wishes for: the order, on how many days at least, and with which brothers and sisters. */
class WishForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SCHOOL_DAYS = 5;

    private final transient OwnHousehold household;
    private final transient OwnChild child;
    private final transient TermId term;
    private final transient @Nullable WishesView sent;
    private final Words words;
    private final Ranking ranking;
    private final Select<Integer> days = new Select<>();
    private final CheckboxGroup<OwnChild> together = new CheckboxGroup<>();

    WishForm(
            OwnHousehold household,
            OwnChild child,
            TermId term,
            Map<SeriesId, WishClassView> classes,
            @Nullable WishesView sent,
            Words words,
            Forms form,
            BiConsumer<String, SendWishes> send) {
        this.household = household;
        this.child = child;
        this.term = term;
        this.sent = sent;
        this.words = words;
        addClassNames("panel", "stack", "wish-form");
        TypedWork.form(this);
        this.ranking = new Ranking(classes, ranked(sent), this::birthDates, words);
        askForDays(sent == null ? 1 : sent.atLeast());
        askForSiblings(sent);
        Button submit = form.submit(
                words.text(sent == null ? "placing.send" : "placing.send-again"), key -> send.accept(key, command()));
        submit.setAriaLabel(words.text("placing.send-for", child.name()));
        add(
                new H3(child.name()),
                standing(sent),
                ranking,
                form.field("atLeast", days),
                form.field("together", together),
                form.problem(),
                submit);
    }

    SendWishes command() {
        return new SendWishes(
                term,
                household.id(),
                child.id(),
                together.getValue().stream().map(OwnChild::id).toList(),
                ranking.ranked(),
                days.getValue());
    }

    /** What is half chosen stays while the wishes of another child are sent, unless it was sent with them. */
    boolean stays(@Nullable WishesView now) {
        return Objects.equals(sent, now) && !isAsSent();
    }

    private boolean isAsSent() {
        Set<ChildId> with = together.getValue().stream().map(OwnChild::id).collect(Collectors.toSet());
        return ranking.ranked().equals(ranked(sent))
                && with.equals(sent == null ? Set.of() : Set.copyOf(sent.together()))
                && days.getValue() == (sent == null ? 1 : sent.atLeast());
    }

    private Paragraph standing(@Nullable WishesView sent) {
        Paragraph standing = new Paragraph(
                sent == null
                        ? words.text("placing.nothing-sent")
                        : words.text("placing.sent-at", words.moment(sent.sentAt())));
        standing.addClassName("quiet");
        return standing;
    }

    private void askForDays(int atLeast) {
        days.setLabel(words.text("placing.at-least"));
        days.setHelperText(words.text("placing.at-least.helper"));
        days.setItems(
                IntStream.rangeClosed(1, Math.max(SCHOOL_DAYS, atLeast)).boxed().toList());
        days.setItemLabelGenerator(number -> words.text("placing.days", number));
        days.setValue(atLeast);
    }

    private void askForSiblings(@Nullable WishesView sent) {
        List<OwnChild> siblings = household.children().stream()
                .filter(other -> !other.id().equals(child.id()))
                .toList();
        Set<ChildId> chosen = sent == null ? Set.of() : Set.copyOf(sent.together());
        together.setLabel(words.text("placing.together"));
        together.setHelperText(words.text("placing.together.helper"));
        together.setItems(siblings);
        together.setItemLabelGenerator(OwnChild::name);
        together.setValue(
                siblings.stream().filter(other -> chosen.contains(other.id())).collect(Collectors.toSet()));
        together.setVisible(!siblings.isEmpty());
        together.addValueChangeListener(change -> ranking.show());
    }

    private List<LocalDate> birthDates() {
        return Stream.concat(Stream.of(child), together.getValue().stream())
                .map(OwnChild::birthDate)
                .toList();
    }

    private static List<SeriesId> ranked(@Nullable WishesView sent) {
        return sent == null
                ? List.of()
                : sent.ranked().stream().map(WishRow::series).toList();
    }
}
