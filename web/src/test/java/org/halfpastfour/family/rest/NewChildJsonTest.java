package org.halfpastfour.family.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.ChildGuardian;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Relation;
import org.halfpastfour.family.Sex;
import org.halfpastfour.shared.FieldError;
import org.halfpastfour.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewChildJsonTest {

    private static final HouseholdId HOUSEHOLD = HouseholdId.of(new UUID(1, 1));
    private static final UUID MOTHER = new UUID(1, 2);

    @Test
    void everyFieldThatIsMissingIsNamed() {
        assertThatThrownBy(() -> NewChildJson.empty().command(HOUSEHOLD))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("name", "birthDate", "sex"));
    }

    @Test
    void aGuardianIsSomebodyWithARelation() {
        assertThatThrownBy(() ->
                        body("female", new NewChildJson.Guardian(MOTHER, null)).command(HOUSEHOLD))
                .hasMessageContaining("guardians");
        assertThatThrownBy(() -> body("female", new NewChildJson.Guardian(null, "mother"))
                        .command(HOUSEHOLD))
                .hasMessageContaining("guardians");
        assertThat(body("female", new NewChildJson.Guardian(MOTHER, "mother")).command(HOUSEHOLD))
                .satisfies(child -> assertThat(child.details().sex()).isEqualTo(Sex.FEMALE))
                .satisfies(child -> assertThat(child.guardians())
                        .containsExactly(new ChildGuardian(AdultId.of(MOTHER), Relation.MOTHER)));
    }

    @Test
    void anotherWordIsNoSex() {
        assertThatThrownBy(() -> body("girl").command(HOUSEHOLD))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(FieldError::field)
                        .containsExactly("sex"));
    }

    private static NewChildJson body(@Nullable String sex, NewChildJson.Guardian... guardians) {
        return new NewChildJson("王小雨", LocalDate.of(2018, 9, 1), sex, null, 2, List.of(guardians));
    }
}
