package org.halfpastfour.signup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;
import org.halfpastfour.signup.Eligibility;
import org.halfpastfour.signup.Offering;
import org.jspecify.annotations.Nullable;

/** Who comes, and to one day or the whole series, with everything that stands in the way shown before it is sent. */
class BookForm extends Div {

    /**
     * What was chosen.
     *
     * @param dates those wanted of the series
     * @param order who goes first where they are taken one by one
     */
    record Choice(
            List<ChildId> children,
            List<AdultId> guardians,
            boolean wholeSeries,
            List<LocalDate> dates,
            boolean split,
            List<UUID> order) {}

    private enum Scope {
        DAY,
        SERIES
    }

    private static final long serialVersionUID = 1L;
    private static final String VERTICAL = "vertical";

    private final Offering offering;
    private final LocalTime freeUntil;
    private final List<Offering> series;
    private final Words words;
    private final BookingStanding standing;
    private final Forms form;
    private final CheckboxGroup<Eligibility> children = new CheckboxGroup<>();
    private final CheckboxGroup<Eligibility> guardians = new CheckboxGroup<>();
    private final RadioButtonGroup<Scope> scope = new RadioButtonGroup<>();
    private final Checkbox split = new Checkbox();
    private final TurnList turns;
    private final SeriesDates dates;
    private @Nullable Button submit;

    BookForm(
            Offering offering,
            List<Offering> series,
            LocalTime freeUntil,
            Words words,
            BookingStanding standing,
            Forms form) {
        this.freeUntil = freeUntil;
        this.offering = offering;
        this.series = series.stream()
                .filter(one ->
                        !one.session().start().isBefore(offering.session().start()))
                .toList();
        this.words = words;
        this.standing = standing;
        this.form = form;
        this.turns = new TurnList(words);
        this.dates = new SeriesDates(words, standing, this::name);
        addClassName("book-form");
        SessionView session = offering.session();
        Div what = new Div(SessionHead.ofPage(session, words).ages(session).state(standing.places(offering)));
        what.addClassNames("panel", "book-what");
        what.add(AboutText.whole(offering.about(), words));
        if (CancelledNote.isCancelled(session)) {
            what.add(CancelledNote.of(session, words));
        }
        Div who = new Div(
                form.field("children", people(children, true)), form.field("guardians", people(guardians, false)));
        who.addClassNames("panel", "stack", "book-who");
        buildScope();
        buildSplit();
        Div how = new Div(scope, dates, split, turns);
        how.addClassNames("panel", "stack", "book-how");
        add(what, who, how);
        children.setLabel(words.text("signup.book.children"));
        guardians.setLabel(words.text(needsGuardian() ? "signup.book.guardians-needed" : "signup.book.guardians"));
        update();
        how.setVisible(scope.isVisible() || canSplit());
    }

    void onSubmit(Consumer<String> send) {
        Button button = form.submit(words.text(isFull() ? "signup.wait.send" : "signup.book.send"), send);
        button.addClassName("book-submit");
        submit = button;
        name();
        boolean free = words.isAhead(offering.session().date(), freeUntil);
        Span note =
                new Span(words.text(free ? "signup.book.free-until" : "signup.book.late-today", words.time(freeUntil)));
        note.addClassName("quiet");
        Div foot = new Div(form.problem(), button, note);
        foot.addClassName("book-foot");
        button.setVisible(somebodyMay());
        note.setVisible(somebodyMay());
        add(foot);
    }

    Choice choice() {
        return new Choice(
                children.getValue().stream()
                        .map(one -> ChildId.of(one.participant()))
                        .toList(),
                guardians.getValue().stream()
                        .map(one -> AdultId.of(one.participant()))
                        .toList(),
                wholeSeries(),
                wholeSeries() ? dates.wanted() : List.of(),
                isSplit(),
                isSplit() ? turns.order() : List.of());
    }

    private CheckboxGroup<Eligibility> people(CheckboxGroup<Eligibility> group, boolean ofChildren) {
        List<Eligibility> people = offering.participants().stream()
                .filter(person -> person.child() == ofChildren)
                .toList();
        group.addThemeName(VERTICAL);
        group.setItems(people);
        group.setItemLabelGenerator(Eligibility::name);
        group.setItemHelperGenerator(this::remark);
        group.setItemEnabledProvider(this::mayBeChosen);
        group.setVisible(!people.isEmpty());
        Set<Eligibility> able = new HashSet<>(people);
        able.removeIf(person -> !person.may());
        if (ofChildren) {
            group.setValue(able);
        } else if (offering.session().needsGuardian()
                && able.size() == 1
                && people.stream().noneMatch(BookingStanding::isLive)) {
            group.setValue(able);
        }
        group.addValueChangeListener(change -> update());
        return group;
    }

    /** Who has the shown date already may still want others of the series. */
    private boolean mayBeChosen(Eligibility person) {
        return person.may()
                || wholeSeries()
                        && series.stream()
                                .flatMap(one -> one.participants().stream())
                                .anyMatch(other -> other.participant().equals(person.participant()) && other.may());
    }

    private String remark(Eligibility person) {
        if (BookingStanding.isLive(person)) {
            return words.text(isCompany(person) ? "signup.book.comes-along" : "signup.book.has-it");
        }
        return standing.reason(person);
    }

    /** Who has it already comes along with those of the other kind who can still book. */
    private boolean isCompany(Eligibility person) {
        return BookingStanding.isLive(person)
                && offering.participants().stream().anyMatch(other -> other.child() != person.child() && other.may());
    }

    private void buildScope() {
        scope.setLabel(words.text("signup.book.scope"));
        scope.addThemeName(VERTICAL);
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(one -> one == Scope.DAY
                ? words.text("signup.book.day", words.date(offering.session().date()))
                : words.text(
                        "signup.book.series-from", words.date(offering.session().date()), series.size()));
        scope.setValue(Scope.DAY);
        scope.setVisible(series.size() > 1);
        scope.addValueChangeListener(change -> {
            chooseAgain(children);
            chooseAgain(guardians);
            update();
        });
        dates.addClassName("book-dates");
    }

    /** Of who was chosen those stay who may be. */
    private void chooseAgain(CheckboxGroup<Eligibility> group) {
        Set<Eligibility> chosen = new HashSet<>(group.getValue());
        chosen.removeIf(person -> !mayBeChosen(person));
        group.getDataProvider().refreshAll();
        group.setValue(chosen);
    }

    private void buildSplit() {
        split.setLabel(words.text("signup.book.split"));
        split.setHelperText(words.text("signup.book.split.why"));
        split.addValueChangeListener(change -> turns.setVisible(isSplit()));
    }

    private boolean isSplit() {
        return split.isVisible() && split.getValue();
    }

    private void update() {
        split.setVisible(canSplit() && children.getValue().size() > 1);
        turns.show(children.getValue().stream().collect(Collectors.toMap(Eligibility::participant, Eligibility::name)));
        turns.setVisible(isSplit());
        dates.setVisible(wholeSeries());
        if (wholeSeries()) {
            dates.show(series, chosen());
        }
        name();
    }

    /** The button says how many sessions it books. */
    private void name() {
        if (submit != null && wholeSeries()) {
            int many = dates.wanted().size();
            submit.setText(words.text("signup.book.send-series", many));
            submit.setEnabled(many > 0);
        } else if (submit != null) {
            submit.setText(words.text(isFull() ? "signup.wait.send" : "signup.book.send"));
            submit.setEnabled(true);
        }
    }

    private boolean wholeSeries() {
        return scope.getValue() == Scope.SERIES;
    }

    private Set<UUID> chosen() {
        Set<UUID> chosen = new HashSet<>();
        children.getValue().forEach(person -> chosen.add(person.participant()));
        guardians.getValue().forEach(person -> chosen.add(person.participant()));
        return chosen;
    }

    private boolean canSplit() {
        return !offering.session().needsGuardian()
                && offering.participants().stream().filter(Eligibility::may).count() > 1;
    }

    /** Whether a guardian has still to be chosen. */
    private boolean needsGuardian() {
        return offering.session().needsGuardian()
                && offering.participants().stream()
                        .noneMatch(person -> !person.child() && BookingStanding.isLive(person));
    }

    private boolean somebodyMay() {
        return Stream.concat(Stream.of(offering), series.stream())
                .flatMap(one -> one.participants().stream())
                .anyMatch(Eligibility::may);
    }

    private boolean isFull() {
        return offering.participants().stream().filter(Eligibility::may).allMatch(BookingStanding::isFull);
    }
}
