package org.halfpastfour.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeStatus;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.PhoneNumber;
import org.halfpastfour.shell.ui.Errors;
import org.halfpastfour.shell.ui.Forms;
import org.halfpastfour.testing.OpenPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No empty field ever means every home. */
@ExtendWith(OpenPage.class)
class WhichHomesTest {

    private static final DistrictSummary YUZHONG = new DistrictSummary("500103", "渝中区");
    private static final HomeSummary HOME = new HomeSummary(
            HomeId.of(new UUID(1, 1)),
            "解放碑青少年之家",
            YUZHONG,
            new StreetSummary("500103003", "解放碑街道", "500103"),
            "八一路1号",
            new PhoneNumber("02363123456"),
            HomeStatus.OPEN,
            0);

    private final WhichHomes which = new WhichHomes(new OneHome(), new Forms(new Errors(Clock.systemUTC())));

    @Test
    void untilOneOfTheTwoIsSaidNothingIsMeant() {
        assertMissing("every", which::home);
    }

    @Test
    void everyHomeIsSaidInSoManyWords() {
        every(true);
        assertThat(which.home()).isNull();
        assertThat(fields()).noneMatch(Component::isVisible);
    }

    @Test
    void oneHomeHasToBeChosen() {
        every(false);
        assertThat(fields()).hasSize(2).allMatch(Component::isVisible);
        assertMissing("home", which::home);
        fields().getFirst().setValue(YUZHONG);
        assertMissing("home", which::home);
        fields().getLast().setValue(HOME);
        assertThat(which.home()).isEqualTo(HOME.id().value());
    }

    @Test
    void anotherDistrictTakesTheHomeAway() {
        every(false);
        fields().getFirst().setValue(YUZHONG);
        fields().getLast().setValue(HOME);
        fields().getFirst().setValue(null);
        assertMissing("home", which::home);
    }

    @SuppressWarnings("unchecked")
    private void every(boolean home) {
        which.getChildren()
                .filter(RadioButtonGroup.class::isInstance)
                .forEach(group -> ((RadioButtonGroup<Boolean>) group).setValue(home));
    }

    @SuppressWarnings("unchecked")
    private List<ComboBox<Object>> fields() {
        return which.getChildren()
                .filter(ComboBox.class::isInstance)
                .map(field -> (ComboBox<Object>) field)
                .toList();
    }

    private static void assertMissing(String field, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                .extracting(FieldError::field)
                .containsExactly(field));
    }

    private static final class OneHome extends Homes {

        @Override
        public List<DistrictSummary> districts() {
            return List.of(YUZHONG);
        }

        @Override
        public List<HomeSummary> openHomes(@Nullable String district) {
            return YUZHONG.code().equals(district) ? List.of(HOME) : List.of();
        }
    }
}
