package org.halfpastfour.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.signup.SessionExample.DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.family.Participant;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.Ids;
import org.junit.jupiter.api.Test;

class AgeRuleTest {

    private final SessionView session = SessionExample.session().view();

    @Test
    void judgesTheAgeOnTheDayOfTheSession() {
        assertThat(refuse(DAY.minusYears(6))).isEmpty();
        assertThat(refuse(DAY.minusYears(6).plusDays(1))).map(Refusal::reason).contains(Reason.TOO_YOUNG);
    }

    @Test
    void admitsTheOldestUntilTheDayBeforeTheNextBirthday() {
        assertThat(refuse(DAY.minusYears(15).plusDays(1))).isEmpty();
        assertThat(refuse(DAY.minusYears(15))).map(Refusal::reason).contains(Reason.TOO_OLD);
    }

    @Test
    void tellsFromWhenAChildMayCome() {
        LocalDate born = LocalDate.of(2022, 2, 28);
        assertThat(refuse(born)).hasValueSatisfying(refusal -> assertThat(refusal.arguments())
                .containsEntry("from", LocalDate.of(2028, 2, 28)));
    }

    @Test
    void asksNoAdultForTheAge() {
        assertThat(AgeRule.refuse(session, new Participant(Ids.next(), false, "李梅", null)))
                .isEmpty();
    }

    private Optional<Refusal> refuse(LocalDate born) {
        return AgeRule.refuse(session, new Participant(Ids.next(), true, "王小雨", born));
    }
}
