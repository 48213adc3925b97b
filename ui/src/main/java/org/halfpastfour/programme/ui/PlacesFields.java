package org.halfpastfour.programme.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.halfpastfour.home.AdultRatio;
import org.halfpastfour.home.RoomSummary;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.home.StaffMemberSummary;
import org.halfpastfour.shared.CommonError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shell.ui.Forms;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the children, and how many places that and the room give. The number follows the adults and the room until
 * somebody types one; other ages only say how many there may be.
 */
final class PlacesFields extends Div {

    private static final long serialVersionUID = 1L;

    private final PlanningActions desk;
    private final MultiSelectComboBox<StaffMemberSummary> adults = new MultiSelectComboBox<>();
    private final IntegerField places = new IntegerField();
    private final IntegerField minimum = new IntegerField();
    private @Nullable RoomSummary room;
    private int youngest;
    private @Nullable AdultRatio ratio;
    private boolean typed;

    PlacesFields(PlanningActions desk, Forms form, List<StaffMemberSummary> staff) {
        this.desk = desk;
        addClassName("field-row");
        form.field("adults", adults);
        form.field("places", places);
        form.field("minimum", minimum);
        adults.setLabel(desk.words.text("programme.adults"));
        adults.setItems(staff);
        adults.setItemLabelGenerator(StaffMemberSummary::name);
        adults.addValueChangeListener(change -> showLimit(true));
        adults.addClassName("wide-field");
        number(places, "programme.places", 1);
        number(minimum, "programme.minimum", 0);
        minimum.setValue(0);
        places.addValueChangeListener(change -> typed |= change.isFromClient());
        add(adults, places, minimum);
    }

    /** @param ofTheDays how many children an adult looks after then */
    void limits(@Nullable RoomSummary where, int youngestAge, AdultRatio ofTheDays) {
        boolean another = !Objects.equals(room, where);
        room = where;
        youngest = youngestAge;
        ratio = ofTheDays;
        showLimit(another);
    }

    void select(Collection<StaffMemberId> chosen) {
        adults.setValue(adults.getListDataView()
                .getItems()
                .filter(person -> chosen.contains(person.id()))
                .toList());
    }

    void onChange(Runnable changed) {
        adults.addValueChangeListener(change -> changed.run());
        places.addValueChangeListener(change -> changed.run());
        minimum.addValueChangeListener(change -> changed.run());
    }

    List<StaffMemberId> adults() {
        return adults.getValue().stream().map(StaffMemberSummary::id).toList();
    }

    int places() {
        return number("places", places);
    }

    int minimum() {
        return number("minimum", minimum);
    }

    private void showLimit(boolean follow) {
        int byRoom = room == null ? 0 : room.places();
        int byAdults = ratio == null ? 0 : ratio.places(adults.getValue().size(), youngest);
        int most = Math.min(byRoom, byAdults);
        places.setHelperText(
                byAdults == 0
                        ? desk.words.text("programme.places.two-adults")
                        : desk.words.text("programme.places.most", byRoom, Math.min(byAdults, 1000)));
        if (!typed && most > 0 && (follow || places.isEmpty())) {
            places.setValue(most);
        }
    }

    private void number(IntegerField field, String key, int least) {
        field.setLabel(desk.words.text(key));
        field.setMin(least);
        field.setMax(1000);
        field.setStepButtonsVisible(true);
        field.addClassName("number-field");
    }

    private static int number(String name, IntegerField field) {
        Integer value = field.getValue();
        if (value == null) {
            throw new InvalidInput(name, CommonError.REQUIRED.code());
        }
        return value;
    }
}
