package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.Ages;
import org.halfpastfour.programme.MakeProgramme;
import org.halfpastfour.programme.ProgrammeText;
import org.halfpastfour.programme.ProgrammeView;
import org.halfpastfour.programme.SessionKind;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.shell.ui.Words;

/** What a programme is and for whom. Another kind changes nothing that is there: what is usual for it is offered to be taken over. */
final class ProgrammeFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Words words;
    private final int youngest;
    private final int oldest;
    private final Select<SessionKind> kind = new Select<>();
    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final TextField teacher = new TextField();
    private final TextField bring = new TextField();
    private final TextField door = new TextField();
    private final IntegerField ageFrom = new IntegerField();
    private final IntegerField ageTo = new IntegerField();
    private final Checkbox needsGuardian = new Checkbox();
    private final Button usual = new Button();

    /** @param ofClasses the ages that a class admits now */
    ProgrammeFields(Words words, Forms form, Ages ofClasses) {
        this.words = words;
        this.youngest = ofClasses.from();
        this.oldest = ofClasses.to();
        addClassName("field-row");
        form.field("kind", kind);
        form.field("title", title);
        form.field("description", description);
        read(form, "teacher", teacher, 60);
        read(form, "bring", bring, 200);
        read(form, "door", door, 200);
        form.field("ageFrom", ageFrom);
        form.field("ageTo", ageTo);
        form.field("needsGuardian", needsGuardian);
        kind.setLabel(words.text("programme.kind"));
        kind.addClassName("wide-field");
        kind.setItems(SessionKind.AFTER_SCHOOL_CLASS, SessionKind.PARENT_CHILD_EVENT, SessionKind.COURSE);
        kind.setItemLabelGenerator(each -> words.text("programme.kind." + each));
        kind.setValue(SessionKind.AFTER_SCHOOL_CLASS);
        kind.addValueChangeListener(change -> suggest());
        title.setLabel(words.text("programme.title"));
        title.setRequiredIndicatorVisible(true);
        title.addClassName("wide-field");
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        description.setLabel(words.text("programme.description"));
        description.addClassName("wide-field");
        age(ageFrom, "programme.age-from");
        age(ageTo, "programme.age-to");
        needsGuardian.setLabel(words.text("programme.needs-guardian"));
        needsGuardian.addClassName("wide-field");
        usual.addClassName("wide-field");
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        usual.addClickListener(click -> takeOver(usual(kind())));
        takeOver(usual(kind()));
        Stream.of(ageFrom, ageTo).forEach(age -> age.addValueChangeListener(change -> suggest()));
        needsGuardian.addValueChangeListener(change -> suggest());
        add(kind, usual, title, ageFrom, ageTo, needsGuardian, description, teacher, bring, door);
    }

    void set(ProgrammeView programme) {
        kind.setValue(programme.kind());
        kind.setVisible(false);
        title.setValue(programme.title());
        description.setValue(programme.description());
        teacher.setValue(programme.text().teacher());
        bring.setValue(programme.text().bring());
        door.setValue(programme.text().door());
        ageFrom.setValue(programme.ageFrom());
        ageTo.setValue(programme.ageTo());
        needsGuardian.setValue(programme.needsGuardian());
        usual.setVisible(false);
    }

    void onChange(Runnable changed) {
        kind.addValueChangeListener(change -> changed.run());
        ageFrom.addValueChangeListener(change -> changed.run());
        ageTo.addValueChangeListener(change -> changed.run());
    }

    MakeProgramme command(HomeId home) {
        return new MakeProgramme(home, kind(), title(), text(), ageFrom(), ageTo(), needsGuardian());
    }

    /** As {@link #command}, with a name for now while none is typed: it decides nothing about the dates. */
    MakeProgramme forPreview(HomeId home) {
        String name = title().isBlank() ? words.text("programme.kind." + kind()) : title();
        return new MakeProgramme(home, kind(), name, "", ageFrom(), ageTo(), needsGuardian());
    }

    SessionKind kind() {
        return kind.getValue();
    }

    String title() {
        return title.getValue();
    }

    ProgrammeText text() {
        return new ProgrammeText(description.getValue(), teacher.getValue(), bring.getValue(), door.getValue());
    }

    int ageFrom() {
        return number(ageFrom);
    }

    int ageTo() {
        return number(ageTo);
    }

    boolean needsGuardian() {
        return needsGuardian.getValue();
    }

    /** Shown while it is something else than what is there. */
    private void suggest() {
        Usual of = usual(kind());
        usual.setText(words.text(
                of.needsGuardian() ? "programme.usual.guardian" : "programme.usual",
                words.text("programme.kind." + kind()),
                words.ages(of.ageFrom(), of.ageTo())));
        usual.setVisible(!of.equals(new Usual(ageFrom(), ageTo(), needsGuardian())));
        title.setPlaceholder(words.text("programme.title.example." + kind()));
    }

    private void takeOver(Usual of) {
        ageFrom.setValue(of.ageFrom());
        ageTo.setValue(of.ageTo());
        needsGuardian.setValue(of.needsGuardian());
        suggest();
    }

    /** For whom programmes of a kind usually are. */
    private record Usual(int ageFrom, int ageTo, boolean needsGuardian) {}

    private Usual usual(SessionKind kind) {
        return switch (kind) {
            case COURSE -> new Usual(18, 100, false);
            case PARENT_CHILD_EVENT -> new Usual(3, 14, true);
            case AFTER_SCHOOL_CLASS, FAMILY_MEETING, GROUP_MEETING -> new Usual(youngest, oldest, false);
        };
    }

    /** What families read besides. */
    private void read(Forms form, String name, TextField field, int longest) {
        form.field(name, field);
        field.setLabel(words.text("programme." + name));
        field.setHelperText(words.text("programme." + name + ".helper"));
        field.setMaxLength(longest);
        field.addClassName("wide-field");
    }

    private void age(IntegerField field, String key) {
        field.setLabel(words.text(key));
        field.setMin(0);
        field.setMax(120);
        field.setStepButtonsVisible(true);
        field.addClassName("number-field");
    }

    /** A number that is missing is sent as one that the use case refuses with its own words. */
    private static int number(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }
}
