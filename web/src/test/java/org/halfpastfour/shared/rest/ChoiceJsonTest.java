package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.halfpastfour.shared.Choice;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Settlement;
import org.junit.jupiter.api.Test;

class ChoiceJsonTest {

    @Test
    void withoutAnyWhatIsTouchedIsToldFirst() {
        assertThat(ChoiceJson.settlement(null)).isSameAs(Settlement.NONE);
        assertThat(ChoiceJson.settlement(List.of()).choices()).isEmpty();
    }

    @Test
    void eachIsWhatItSays() {
        assertThat(ChoiceJson.settlement(
                                List.of(new ChoiceJson("a", "cancel", "下雨"), new ChoiceJson("b", "keep", "说好了")))
                        .choices())
                .containsExactly(new Choice("a", Choice.Kind.CANCEL, "下雨"), new Choice("b", Choice.Kind.KEEP, "说好了"));
    }

    @Test
    void whatIsMissingIsNamedWithItsPlace() {
        assertThatThrownBy(() -> ChoiceJson.settlement(
                        List.of(new ChoiceJson("a", "keep", "说好了"), new ChoiceJson(null, " ", null))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("choices[1].matter", "choices[1].choice"));
        assertThatThrownBy(() -> ChoiceJson.settlement(List.of(new ChoiceJson("a", "give up", null))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("choices[0].choice"));
    }
}
